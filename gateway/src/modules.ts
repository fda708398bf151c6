import type { Actor, Plan } from '@comptoir/kit/actor';
import { graphError } from '@comptoir/kit/errors';
import type { GraphQLError } from 'graphql';

/** The smallest plan that has a subgraph; what is not listed comes with FULL. */
const PLAN_OF: ReadonlyMap<string, Plan> = new Map([
  ['identity', 'CORE'],
  ['customers', 'CORE'],
  ['orders', 'CORE'],
  ['payments', 'CORE'],
  ['audit', 'CORE'],
  ['devices', 'CORE'],
  ['catalog', 'BUSINESS'],
  ['stock', 'BUSINESS'],
  ['purchasing', 'BUSINESS'],
  ['production', 'BUSINESS'],
  ['restaurant', 'BUSINESS'],
]);

const RANK: Record<Plan, number> = { CORE: 0, BUSINESS: 1, FULL: 2 };

/** Refuses fetches to subgraphs outside the plan of the actor's company; who has no company has no plan to be outside of. */
export function moduleGate(subgraph: string, { actor }: { readonly actor: Actor }): GraphQLError | undefined {
  if (actor.plan === null) return undefined;
  const plan = PLAN_OF.get(subgraph) ?? 'FULL';
  if (RANK[actor.plan] >= RANK[plan]) return undefined;
  const message =
    actor.locale === 'fr'
      ? `Le module « ${subgraph} » n’est pas compris dans votre formule ${actor.plan} ; il l’est à partir de ${plan}.`
      : `The module "${subgraph}" is not part of your plan ${actor.plan}; it comes with ${plan}.`;
  return graphError('MODULE_DISABLED', message, { module: subgraph, plan });
}
