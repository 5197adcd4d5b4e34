/** Labels and cursors in test texts: `^^^ words` under a line label the stretch above, `$0` is the cursor. */

export interface Labelled {
  /** Without the label lines. */
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Label {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export function labelled(text: string): Labelled {
  const kept: string[] = [];
  const labels: Label[] = [];
  let lineStart = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const label = /^( *)(\^+)(?: (.*))?$/.exec(line);
    if (label) {
      const start = lineStart + label[1]!.length;
      labels.push({ start, end: start + label[2]!.length, words: label[3]?.trim() ?? '' });
      continue;
    }
    kept.push(line);
    lineStart = next;
    next += line.length + 1;
  }
  return { text: kept.join('\n'), labels };
}

/** The text without its labels, each label set again under the line it starts in. */
export function withLabels(text: string, labels: readonly Label[]): string {
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(line);
    const end = start + line.length;
    for (const label of labels) {
      if (label.start < start || label.start > end) continue;
      const width = Math.max(1, Math.min(label.end, end) - label.start);
      lines.push(`${' '.repeat(label.start - start)}${'^'.repeat(width)} ${label.words}`.trimEnd());
    }
    start = end + 1;
  }
  return lines.join('\n');
}

export function withCursor(text: string): { readonly text: string; readonly cursor: number } {
  const cursor = text.indexOf('$0');
  if (cursor < 0) throw new Error('no cursor ($0) in the text');
  return { text: text.slice(0, cursor) + text.slice(cursor + 2), cursor };
}
