/** Reads subtitles (WebVTT and SubRip) as what was said: turns with their speakers and the time at which they begin. */

import type { Problem } from '../../engine/corpus/source';
import type { Span } from '../../engine/text/span';
import { finishDocument } from '../finish-document';
import { decodeEntity } from '../html/entities';
import { pieceOf, type Piece } from '../pieces';
import type { ReaderInput, TextReader } from '../reader';
import { lineStarts, TextBuilder } from '../text-builder';
import { cuesOf, type Cue } from './cues';

export const cueReader: TextReader = {
  kind: 'transcript',
  extensions: ['vtt', 'srt'],
  read(input) {
    const { cues, broken, title } = cuesOf(input.text);
    const turns = turnsOf(cues);
    const { builder, pieces } = joined(input.text, turns);
    return finishDocument({
      path: input.path, kind: 'transcript', text: builder.text(), origin: builder.map(), originLineStarts: lineStarts(input.text), pieces, problems: problemsOf(input, cues, broken), severalParts: false, plain: true,
      ...(title === undefined ? {} : { metadata: { title }, provenance: 'fields' as const }),
    }, input.limits);
  },
};

function problemsOf({ problems }: ReaderInput, cues: readonly Cue[], broken: number): readonly Problem[] {
  if (cues.length === 0) return [...problems, { message: 'No subtitle with a time was found in it' }];
  return broken === 0 ? problems : [...problems, { message: `${broken} ${broken === 1 ? 'line that should be a time is' : 'lines that should be times are'} none` }];
}

interface Turn {
  readonly speaker?: string;
  readonly timestamp: string;
  readonly lines: Span[];
}

/** Seconds of one voice after which a new paragraph begins at the next sentence, so that a time is never far off. */
const longestTurn = 30;

/** Cues of one voice go together until it has spoken for a while; a cue that begins with a label or a dash begins a turn. */
function turnsOf(cues: readonly Cue[]): readonly Turn[] {
  const turns: Turn[] = [];
  let began = 0;
  let ended = false;
  let last = '';
  for (const cue of cues) {
    for (const { speaker, span, text } of cue.lines) {
      if (last.endsWith(text)) continue;
      last = text;
      const turn = turns[turns.length - 1];
      const goesOn = turn !== undefined && !startsTurn.test(text) && (speaker === undefined ? cue.lines.length < 2 || turn.speaker === undefined : turn.speaker === speaker);
      if (goesOn && !(ended && cue.start - began >= longestTurn)) turn.lines.push(span);
      else {
        turns.push({ ...(speaker === undefined ? {} : { speaker }), timestamp: clock(cue.start), lines: [span] });
        began = cue.start;
      }
      ended = /[.!?…]["'”’)]*$/.test(text);
    }
  }
  return turns;
}

const startsTurn = /^(?:>>|[-–—]\s|\[?[\p{Lu}][\p{L}\p{N} .’'-]{0,40}\]?:\s)/u;

function joined(file: string, turns: readonly Turn[]): { readonly builder: TextBuilder; readonly pieces: readonly Piece[] } {
  const builder = new TextBuilder();
  const pieces: Piece[] = [];
  for (const { speaker, timestamp, lines } of turns) {
    if (builder.length > 0) builder.addFree('\n\n');
    const start = builder.length;
    for (const line of lines) {
      if (builder.length > start) builder.addFree(' ');
      addLine(builder, file, line);
    }
    const words = builder.textFrom(start);
    const span = { start, end: builder.length };
    pieces.push({ ...pieceOf(speaker === undefined ? 'paragraph' : 'speaker-turn', span, words), timestamp, ...(speaker === undefined ? {} : { speaker }) });
  }
  return { builder, pieces };
}

/** The words of a line without its tags, each with its place. */
function addLine(builder: TextBuilder, file: string, { start, end }: Span): void {
  const pattern = /<[^<>\n]{0,200}>|\{\\[^{}\n]{0,40}\}|&(?:#\w{1,7}|\w{2,12});|^(?:>>+|[-–—])\s*/g;
  const line = file.slice(start, end);
  let at = 0;
  for (const match of line.matchAll(pattern)) {
    builder.add(line.slice(at, match.index), start + at);
    const decoded = match[0].startsWith('&') ? (decodeEntity(match[0]) ?? match[0]) : '';
    builder.add(decoded, start + match.index, match[0].length);
    at = match.index + match[0].length;
  }
  builder.add(line.slice(at), start + at);
}

export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return [whole / 3600, (whole / 60) % 60, whole % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}
