/** How deep brackets are nested in a text: some parsers take time that doubles with each level, so it is looked at before. */

/** Counts every bracket, also in quoted text: what is written by people stays far below any limit. */
export function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 91 || code === 123) deepest = Math.max(deepest, ++depth);
    else if ((code === 93 || code === 125) && depth > 0) depth--;
  }
  return deepest;
}
