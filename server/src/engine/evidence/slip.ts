/** Whether two written numbers differ as slips of the pen do: one figure is another, or two neighbours have changed places. */

/** `false` for numbers of one figure, of other lengths, or written in words. */
export function isSlip(own: string, other: string): boolean {
  const [a, b] = [figuresOf(own), figuresOf(other)];
  if (a.length !== b.length || a.replace(/\D/gu, '').length < 2) return false;
  const differing = [...a].flatMap((figure, i) => (figure === b[i] ? [] : [i]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  return differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** "From $1.30 to 1,400" gives "1.30 1400". */
function figuresOf(text: string): string {
  return (text.match(/\d[\d,.]*\d|\d/gu) ?? []).join(' ').replace(/,/gu, '');
}
