/**
 * What a process has worked out, by name: the copy of a module that Astro bundles finds what the check’s copy
 * has left. A module that `npm run dev` loads once more, since its code was changed, begins anew.
 *
 * @param meta `import.meta` of the module that asks, once, when it is loaded
 */
export function memoryOf<Value>(name: string, meta: object): Map<string, Value> {
  const shared = globalThis as { memories?: Map<string, Map<string, Value>> };
  const memories = (shared.memories ??= new Map<string, Map<string, Value>>());
  // Only Vite gives a module its `env`.
  const loader = 'env' in meta ? `${name} in Astro` : name;
  const isReload = loader !== name && memories.has(loader);
  const memory = (!isReload && memories.get(name)) || new Map<string, Value>();
  memories.set(name, memory).set(loader, memory);
  return memory;
}
