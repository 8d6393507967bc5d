import type { Peer } from './peer.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

export const peers: readonly Peer[] = [starlight, vitepress];

/** The peers that were asked for, by name. */
export function peersNamed(names: readonly string[]): Peer[] {
  return names.map((name) => {
    const peer = peers.find((each) => each.name === name);
    if (!peer)
      throw new Error(
        `there is no peer ${name}; there are ${peers.map((each) => each.name).join(', ')}, and none`,
      );
    return peer;
  });
}
