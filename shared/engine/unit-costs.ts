/**
 * The month's bill over what it buys. A request is a unit that a client sends; external systems and schedulers are part of the system's
 * work, not of what people ask of it. The load factor multiplies users as it does what they send.
 *
 * Needs: a network and the whole bill, NaN where a part of it is unknown. Gives: USD for a million requests and for a user, or `null`.
 */
import type { Analysis } from './analysis.ts';
import type { Network } from './network.ts';
import { known } from './unknown.ts';

export function unitCosts(
  network: Network,
  usdPerMonth: number,
  load: number,
  hoursPerMonth: number,
): Pick<Analysis['total'], 'perMillionRequests' | 'perUser'> {
  let perSecond = 0;
  let users = 0;
  network.nodes.forEach((node, i) => {
    if (node.service.id !== 'client') return;
    perSecond += network.rate[i] as number;
    for (const key of ['users', 'concurrentUsers'])
      if (Object.hasOwn(node.given, key)) users += Number(node.values[key]);
  });
  const requests = perSecond * load * hoursPerMonth * 3600;
  return { perMillionRequests: over(usdPerMonth, requests / 1e6), perUser: over(usdPerMonth, users * load) };
}

function over(usd: number, count: number): number | null {
  return count > 0 ? known(usd / count) : null;
}
