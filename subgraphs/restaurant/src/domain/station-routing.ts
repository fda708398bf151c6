export interface RoutableStation {
  id: string;
  shopId: string;
  name: string;
  active: boolean;
}

/**
 * The station of a shop that prepares what is routed to `stationId`. A product names one station for all shops: in another
 * shop the station of the same name takes it. What names a station nobody knows goes to the shop's first active one, or its
 * first, for a dish that was sold must not go unseen. Never another shop's: its cooks could not see it. Null only where a
 * shop has no station at all; there nothing is fired (`fireCourse`).
 */
export function stationFor(
  stations: readonly RoutableStation[],
  shopId: string,
  stationId: string,
): RoutableStation | null {
  const named = stations.find((s) => s.id === stationId);
  if (named?.shopId === shopId) return named;
  const ofShop = stations.filter((s) => s.shopId === shopId);
  const twin = named && ofShop.find((s) => s.name.toLowerCase() === named.name.toLowerCase());
  return twin ?? ofShop.find((s) => s.active) ?? ofShop[0] ?? null;
}
