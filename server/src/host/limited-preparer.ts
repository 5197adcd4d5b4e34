/**
 * Reading in the thread that answers, where no worker comes up. Nothing can stop it there while it works, so what could
 * hold up the answers is left out and says so: large files, and those that take long without getting on.
 */

import { prepareSource } from './prepare-source';
import type { Preparation, Preparer, PrepareRequest } from './preparer';

/** Bytes of a file, and of what it holds once unpacked: about a second of work at most. */
const mostBytes = 1_000_000;
const mostUnpackedBytes = 10_000_000;

/** `timeLimit`: milliseconds that one file may take without getting on, as far as its reader lends the thread to others. */
export function createLimitedPreparer(timeLimit: number): Preparer {
  return {
    lanes: 1,
    async prepare(request, signal) {
      signal?.throwIfAborted();
      if (request.bytes.length > mostBytes) return { problem: 'It was left out: reading it beside the editor is not possible here, and it has more than 1 MB' };
      return inTime(request, timeLimit);
    },
    async close() {},
  };
}

async function inTime({ id, uri, bytes, limits }: PrepareRequest, timeLimit: number): Promise<Preparation> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<Preparation>((resolve) => {
    timer = setTimeout(() => resolve({ problem: `It was left out: reading it took more than ${timeLimit / 1000} seconds` }), timeLimit);
  });
  const maxUnpackedBytes = Math.min(limits.maxUnpackedBytes, mostUnpackedBytes);
  const read = prepareSource(id, uri, bytes, { ...limits, maxUnpackedBytes }, () => timer?.refresh());
  const result = await Promise.race([read.then((it): Preparation => ('problem' in it ? it : { source: it })), tooLong]);
  clearTimeout(timer);
  return result;
}
