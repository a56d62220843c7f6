/** Lists by a key, each made when it is first asked for. */

export function listIn<K, T>(map: Map<K, T[]>, key: K): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
