/** The seam for retrieval, kept by the local index and by a search that is far away. */

import { createPassageIndex } from '../../server/src/engine/index/passage-index';
import type { PreparedSource } from '../../server/src/engine/corpus/prepared-source';
import { loopbackSearch } from '../kit/loopback-search';
import { passageSearchContract } from '../kit/passage-search-contract';

function localSearch(sources: readonly PreparedSource[]) {
  const index = createPassageIndex({ pause: () => new Promise((resolve) => setImmediate(resolve)) });
  for (const it of sources) index.add(it);
  return index.snapshot();
}

passageSearchContract('the local index', (sources) => ({ search: localSearch(sources), close: () => undefined }));
passageSearchContract('a search behind a slow port', (sources) => loopbackSearch(localSearch(sources)));
