import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { listMenus } from './domain/lists.ts';
import { servedMenus } from './domain/served-menus.ts';
import { createMenu, updateMenu } from './domain/write-menu.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/resolvers.ts';

const menuOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.menu.load(id.toLowerCase()) : null);
const answerMenu = (ctx: Context, run: () => Promise<{ menuId: string }>) =>
  answer(run, async ({ menuId }) => ({ menu: await menuOf(ctx, menuId) }));

export const menuQueries = {
  menus: (_, args, ctx) => listMenus(ctx, args),
  menu: (_, { id }, ctx) => menuOf(ctx, id),
  servedMenus: (_, args, ctx) => servedMenus(ctx, args),
} satisfies QueryResolvers;

export const menuMutations = {
  createMenu: (_, { input }, ctx) => answerMenu(ctx, () => createMenu(ctx, input)),
  updateMenu: (_, { input }, ctx) => answerMenu(ctx, () => updateMenu(ctx, input)),
} satisfies MutationResolvers;

export const menuTypes = {
  Menu: {
    __resolveReference: ({ id }, ctx) => menuOf(ctx, id),
    shop: ({ shopId }) => ({ id: shopId }),
    windows: ({ windows }) => windows.map((window) => ({ ...window, days: [...window.days] })),
    categories: async ({ id }, { active }, ctx) =>
      (await ctx.loaders.categoriesOfMenu.load(id)).filter((category) => active == null || category.active === active),
  },
  MenuCategory: {
    products: ({ productIds }) => productIds.map((id) => ({ id })),
  },
} satisfies Resolvers;
