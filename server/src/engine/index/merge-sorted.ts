/** Two sorted lists made one, in linear time. */

export function mergeSorted<T>(a: readonly T[], b: readonly T[], compare: (x: T, y: T) => number): readonly T[] {
  if (a.length === 0) return [...b];
  const merged: T[] = [];
  let next = 0;
  for (const x of a) {
    for (let y = b[next]; y !== undefined && compare(y, x) < 0; y = b[next]) {
      merged.push(y);
      next++;
    }
    merged.push(x);
  }
  for (; next < b.length; next++) merged.push(b[next] as T);
  return merged;
}
