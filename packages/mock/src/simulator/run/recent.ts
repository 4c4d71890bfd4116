/**
 * The values that were made last, by what they were made from. A cache for what can be made again at
 * any time: it holds no more than `capacity`, however many keys there are.
 */
export function keepRecent<K extends object, V>(capacity: number, make: (key: K) => V) {
  const made = new Map<K, V>();
  return (key: K): V => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    for (const oldest of made.keys()) {
      if (made.size <= capacity) break;
      made.delete(oldest);
    }
    return value;
  };
}
