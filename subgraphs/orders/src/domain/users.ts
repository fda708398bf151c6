import { askWhichExist } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';

/** Whether identity answers that the company has no such user; while it is away, a user is taken as told. */
export async function isUnknownUser(ctx: Ctx, userId: string | null | undefined): Promise<boolean> {
  if (userId == null || !isUuid(userId)) return false;
  return (await askWhichExist(ctx, 'identity', 'User', [userId]))?.size === 0;
}
