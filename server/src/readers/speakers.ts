/** Finds who speaks: labelled turns of interviews, hearings and transcripts, told from the labels of lists and sections. */

import { pieceOf, type Piece } from './pieces';

interface Label {
  /** As written, without what stands after a comma. */
  readonly name: string;
  readonly timestamp?: string;
  /** Offset in the piece's text of the first spoken word. */
  readonly length: number;
}

/** Gives labelled turns their speaker, also to the paragraphs that go on before the next turn. */
export function markSpeakers(unread: readonly Piece[]): readonly Piece[] {
  const given = withTimes(unread);
  const pieces = withNameLines(given);
  const labels = pieces.map((piece) => (canSpeak(piece) ? labelOf(piece.text) : undefined));
  const speakers = knownSpeakers(labels);
  if (speakers.size === 0) return given;
  const fullName = fullNames(speakers);
  return continued(pieces.map((piece, i) => {
    const label = labels[i];
    if (!label || !speakers.has(label.name)) return piece;
    const end = Math.min(piece.span.start + label.length, piece.span.end);
    return { ...piece, kind: 'speaker-turn', speaker: fullName(label.name), timestamp: label.timestamp ?? piece.timestamp, label: { start: piece.span.start, end } };
  }));
}

/** Paragraphs that begin with a time of a recording carry it, whoever speaks: “[14:32] …”, “00:14:32” on a line of its own. */
function withTimes(pieces: readonly Piece[]): readonly Piece[] {
  const times = pieces.map(({ kind, text }) => (kind === 'paragraph' || kind === 'heading' ? recordingTime.exec(text.slice(0, 40)) : null));
  if (times.filter((it) => it !== null).length < 2) return pieces;
  const result: Piece[] = [];
  pieces.forEach((piece, i) => {
    const above = result[result.length - 1];
    const alone = above !== undefined && above.text.length === times[i - 1]?.[0].length;
    if (alone && !times[i] && canSpeak(piece)) {
      result[result.length - 1] = { ...above, kind: 'paragraph', span: { start: above.span.start, end: piece.span.end }, text: `${above.text}\n${piece.text}` };
    } else {
      const end = piece.span.start + (times[i]?.[0].length ?? 0);
      result.push(times[i] ? { ...piece, timestamp: fullTime(times[i][1] ?? times[i][2]), label: { start: piece.span.start, end } } : piece);
    }
  });
  return result;
}

const recordingTime = /^(?:[[(](\d{1,2}:\d{2}(?::\d{2})?)(?:[.,;:]\d{1,3})?[\])]|(\d{1,2}:\d{2}:\d{2})(?:[.,;:]\d{1,3})?)(?:\s+|$)/;

/** A line that is a name and a time belongs to the paragraph under it, as recorders write their transcripts. */
function withNameLines(pieces: readonly Piece[]): readonly Piece[] {
  const isNameLine = ({ text }: Piece): boolean => text.length <= 80 && !text.includes('\n') && (ownLine.test(text) || timeFirst.test(text));
  if (pieces.filter(isNameLine).length < 2) return pieces;
  const result: Piece[] = [];
  for (const piece of pieces) {
    const above = result[result.length - 1];
    if (above && isNameLine(above) && canSpeak(above) && canSpeak(piece)) {
      result[result.length - 1] = { ...piece, span: { start: above.span.start, end: piece.span.end }, text: `${above.text}\n${piece.text}` };
    } else {
      result.push(piece);
    }
  }
  return result;
}

function canSpeak(piece: Piece): boolean {
  return piece.kind === 'paragraph' || piece.kind === 'heading' || piece.kind === 'speaker-turn';
}

const time = /^[[(]?(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?[\])]?\s*[-–—]?\s*/;
const labelled = /^\*{0,2}([\p{Lu}][\p{L}\p{N}.’'&-]*(?: [\p{L}\p{N}.’'&-]+){0,5}(?:, ?[\p{L}.’'& -]{2,60}| \((?!\d{1,2}:)[^()]{1,40}\))?)\*{0,2}\s?(?:[[(](\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?[\])])?:\*{0,2}(?:\s+[[(](\d{1,2}:\d{2}(?::\d{2})?)[\])])?(?:\s|$)/u;
const ownLine = /^([\p{Lu}][\p{L}.’'-]*(?: [\p{Lu}\d][\p{L}\d.’'-]*){0,3})\s+[[(]?(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,;:]\d{1,3})?[\])]?:?(?:\n|$)/u;
/** “[00:14:32] Odo Brandt” over what is said. */
const timeFirst = /^[[(]?(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,;:]\d{1,3})?[\])]?\s+([\p{Lu}][\p{L}.’'-]*(?: [\p{Lu}\d][\p{L}\d.’'-]*){0,3}):?(?:\n|$)/u;

function labelOf(line: string): Label | undefined {
  const head = line.slice(0, 160);
  const alone = ownLine.exec(head);
  if (alone?.[1]) return { name: alone[1], timestamp: fullTime(alone[2]), length: alone[0].length };
  const first = timeFirst.exec(head);
  if (first?.[2]) return { name: first[2], timestamp: fullTime(first[1]), length: first[0].length };
  const stamp = time.exec(head);
  const from = stamp?.[0].length ?? 0;
  const found = labelled.exec(head.slice(from));
  if (!found?.[1]) return undefined;
  return { name: nameOf(found[1]), timestamp: fullTime(stamp?.[1] ?? found[2] ?? found[3]), length: from + found[0].length };
}

function nameOf(label: string): string {
  return label.replace(/(?:,| \().*$/, '').replace(/\b(Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt)\.(?=\p{L})/gu, '$1. ').trim();
}

function fullTime(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const parts = text.split(':').map((part) => part.padStart(2, '0'));
  return parts.length === 2 ? `00:${parts.join(':')}` : parts.join(':');
}

const roles = /^(?:Q|A|Question|Answer|Speaker|Interviewer|Interviewee|Host|Moderator|Reporter|Presenter|Narrator|Editor|Chair|Chairman|Chairwoman|Chairperson|Mayor|Clerk|Judge|The Court|The Chair|Witness|Operator|Anchor|Caller)\b|\b(?:Editor|Host|Moderator|Reporter|Interviewer|Correspondent|Speaker|Chair|Mayor)(?: \d+)?$/i;
const titles = /^(?:Dr|Mr|Mrs|Ms|Mx|Prof|Professor|Sen|Senator|Rep|Representative|Gov|Governor|President|Minister|Secretary|Judge|Justice|Cllr|Councillor|Councilor|Alderman|Sir|Lady|Lord|Dame|Rev|Capt|Captain|Col|Gen|Lt|Sgt|Chief|Commissioner|Officer|Ambassador|Director)\.? ?\p{Lu}/iu;
const titleWord = /^(?:Dr|Mr|Mrs|Ms|Mx|Prof|Professor|Sen|Senator|Rep|Gov|Governor|President|Minister|Secretary|Judge|Justice|Cllr|Councillor|Mayor|Sir|Chief|Commissioner)\.? /i;
const notSpeakers = /^(?:Note|Notes|Update|Updated|Correction|Source|Sources|Photo|Image|Video|Caption|Title|Date|Author|By|Published|Tags|Contact|Phone|Email|Tel|Fax|Website|Address|When|Where|What|Who|Why|How|Time|Place|Location|Price|Cost|Tip|Pro Tip|Warning|Example|Summary|Conclusion|Background|Result|Results|Read more|Related|Subject|From|To|Re|Cc|Item|Action|Motion|Vote|Present|Absent|Attendees|Apologies|Agenda|Budget|Total|Step|Chapter|Section|Part|Table|Figure)(?: \d+)?$/i;

/**
 * A label counts as a speaker's when it looks like a person or a role and comes again, or has a time of the recording; a name that
 * comes once counts beside such a turn. One turn alone proves nothing.
 */
function knownSpeakers(labels: readonly (Label | undefined)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const timed = new Set(labels.flatMap((label) => (label?.timestamp ? [label.name] : [])));
  const strong = new Set([...counts].filter(([name, count]) => !notSpeakers.test(name) && (isPersonOrRole(name, count) || (timed.has(name) && isName(name)))).map(([name]) => name));
  const beside = (label: Label | undefined): boolean => label !== undefined && strong.has(label.name);
  const guests = labels.flatMap((label, i) => (label && !notSpeakers.test(label.name) && isName(label.name) && (beside(labels[i - 1]) || beside(labels[i + 1])) ? [label.name] : []));
  const speakers = new Set([...strong, ...guests]);
  const turns = [...speakers].reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  return strong.size === 0 || turns < 2 || (turns < 3 && speakers.size < 2) ? new Set() : speakers;
}

function isPersonOrRole(name: string, count: number): boolean {
  if (titles.test(name) || roles.test(name)) return true;
  return count >= 2 && isName(name);
}

function isName(name: string): boolean {
  const words = name.split(' ');
  return words.length <= 4 && words.every((word) => /^\p{Lu}|^(?:de|da|di|van|von|der|den|la|le|al|bin|el)$/u.test(word)) && !/ing$/i.test(words[0] ?? '');
}

/** A surname with or without title stands for the longer name that ends in it, if only one does. */
function fullNames(speakers: ReadonlySet<string>): (name: string) => string {
  const bare = (name: string): string => name.replace(titleWord, '');
  const longer = new Map<string, readonly string[]>();
  for (const name of speakers) {
    const words = bare(name).split(' ');
    const last = words[words.length - 1] ?? '';
    if (words.length > 1 && !roles.test(name)) longer.set(last, [...(longer.get(last) ?? []), name]);
  }
  return (name) => {
    const candidates = bare(name).includes(' ') ? [] : (longer.get(bare(name)) ?? []);
    return candidates.length === 1 ? (candidates[0] ?? name) : name;
  };
}

/** Paragraphs between two turns are the first speaker's, up to a heading; after the last turn they are nobody's. */
function continued(pieces: readonly Piece[]): readonly Piece[] {
  const result = [...pieces];
  let turn = -1;
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'speaker-turn') return;
    if (turn >= 0) for (const at of spokenBetween(pieces, turn, i)) result[at] = { ...pieceAt(pieces, at), kind: 'speaker-turn', speaker: pieces[turn]?.speaker };
    turn = i;
  });
  return result;
}

/** None where prose stands under a heading before the next turn: the record then speaks for itself. */
function spokenBetween(pieces: readonly Piece[], turn: number, next: number): readonly number[] {
  const spoken: number[] = [];
  let headed = false;
  for (let at = turn + 1; at < next; at++) {
    const { kind, text } = pieceAt(pieces, at);
    if (kind === 'heading') headed = true;
    else if (kind === 'boilerplate') continue;
    else if (headed) break;
    else if ((kind === 'paragraph' || kind === 'list-item') && !isAside(text)) spoken.push(at);
  }
  return spoken;
}

function pieceAt(pieces: readonly Piece[], at: number): Piece {
  return pieces[at] ?? pieceOf('paragraph', { start: 0, end: 0 }, '');
}

/** (Applause.) and [Crosstalk]: the record's words, not the speaker's. */
function isAside(text: string): boolean {
  return /^[([]/.test(text) && /[)\]]$/.test(text);
}
