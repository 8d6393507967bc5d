import { CacheFirst, NetworkFirst, Serwist } from 'serwist';

/**
 * The service worker of readers who asked to keep pages. A page comes from the network whenever there is
 * one, so that none is ever stale; files under assets/ carry a hash in their name and never change.
 */
const { scope } = (globalThis as unknown as { registration: { scope: string } }).registration;

const isOurs = ({ href }: URL) => href.startsWith(scope);
const isHashed = ({ href }: URL) => href.startsWith(`${scope}assets/`);

new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      // Fetched ahead, a page would be kept that may never be read, or be read without passing here again.
      matcher: ({ request }) => request.headers.get('Sec-Purpose')?.startsWith('prefetch') ?? false,
      handler: () => Promise.resolve(Response.error()),
    },
    {
      matcher: ({ url }) => isHashed(url),
      handler: new CacheFirst({
        cacheName: `files ${scope}`,
      }),
    },
    {
      matcher: ({ url }) => isOurs(url),
      handler: new NetworkFirst({
        cacheName: `pages ${scope}`,
        matchOptions: { ignoreSearch: true },
      }),
    },
  ],
}).addEventListeners();
