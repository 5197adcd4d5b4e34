/** Finds the cues of a WebVTT or SubRip file: the time at which each begins, its lines, and the voices they name. */

import type { Span } from '../../engine/text/span';

export interface CueLine {
  /** In the file, with its tags. */
  readonly span: Span;
  /** Without them. */
  readonly text: string;
  readonly speaker?: string;
}

export interface Cue {
  /** Seconds. */
  readonly start: number;
  readonly lines: readonly CueLine[];
}

export interface Cues {
  readonly cues: readonly Cue[];
  /** Lines with an arrow that give no times. */
  readonly broken: number;
  /** What stands behind WEBVTT. */
  readonly title?: string;
}

const timing = /^\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?\s*-{1,2}>\s*(?:\d{1,4}:)?\d{1,2}:\d{2}/;

export function cuesOf(file: string): Cues {
  const cues: { start: number; lines: CueLine[] }[] = [];
  const title = /^\uFEFF?WEBVTT[ \t]+(?:-[ \t]*)?(\S.{0,200})$/m.exec(file.slice(0, 300))?.[1]?.trim();
  let broken = 0;
  let open: { start: number; lines: CueLine[] } | undefined;
  let speaker: string | undefined;
  for (const span of linesIn(file)) {
    const line = file.slice(span.start, span.end);
    const time = line.includes('->') ? timing.exec(line) : null;
    if (time) {
      open = { start: Number(time[1] ?? 0) * 3600 + Number(time[2]) * 60 + Number(time[3]), lines: [] };
      speaker = undefined;
      cues.push(open);
    } else if (line.includes('-->')) {
      broken++;
      open = undefined;
    } else if (line.trim() === '') open = undefined;
    else if (open) {
      const read = lineOf(file, span, speaker);
      speaker = read.reduce<string | undefined>((_, it) => it.speaker, undefined);
      open.lines.push(...read);
    }
  }
  return { cues, broken, ...(title ? { title } : {}) };
}

const voice = /<v(?:\.[^\s>]{0,40})*[ \t]+([^<>]{1,80})>/g;

/** A line with several voices is several lines; a voice goes on to the cue's end. */
function lineOf(file: string, { start, end }: Span, before: string | undefined): readonly CueLine[] {
  const line = file.slice(start, end);
  const marks = [...line.matchAll(voice)];
  const lines: CueLine[] = [];
  const add = (from: number, to: number, speaker: string | undefined): void => {
    const text = line.slice(from, to).replace(/<[^<>]{0,200}>|\{\\[^{}]{0,40}\}/g, '').trim();
    if (text !== '') lines.push({ span: { start: start + from, end: start + to }, text, ...(speaker === undefined ? {} : { speaker }) });
  };
  add(0, marks[0]?.index ?? line.length, before);
  marks.forEach((mark, i) => add(mark.index + mark[0].length, marks[i + 1]?.index ?? line.length, mark[1]?.trim()));
  return lines;
}

function* linesIn(file: string): Generator<Span> {
  for (let at = 0; at < file.length; ) {
    let end = at;
    while (end < file.length && file.charCodeAt(end) !== 10 && file.charCodeAt(end) !== 13) end++;
    yield { start: at, end };
    at = file.charCodeAt(end) === 13 && file.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
}
