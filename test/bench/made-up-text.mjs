/** Made-up news prose from a seed: Zipf vocabulary, sentence lengths, names and figures as in news. The same seed gives the same text. */

const names = ['Ama Lindqvist', 'Tor Halvorsen', 'Ines Barrow', 'Kofi Darne', 'Lena Orsk', 'Pavel Winther', 'Ruth Calder', 'Milo Sant'];
const places = ['Oxley', 'Brackenford', 'Port Aldous', 'Harrow', 'Wendmouth', 'Saltby', 'Kestrel Point', 'Midvale'];
const syllables = ['ba', 'den', 'tor', 'mi', 'ra', 'lun', 'sol', 've', 'kar', 'ne', 'pol', 'gri', 'fen', 'hu', 'stal', 'wo'];
const joints = ['the', 'of', 'and', 'to', 'in', 'a', 'on', 'for', 'with', 'at', 'by', 'from'];

/** The nth word of the vocabulary: frequent ones short, rare ones long. */
export function word(rank) {
  let rest = rank + 16;
  let made = '';
  while (rest > 0) {
    made += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return made;
}

/** A generator of numbers in [0, 1) (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** About `words` words in paragraphs of four sentences. */
export function makeText(seed, words) {
  const next = randomFrom(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const zipf = () => word(Math.floor(30_000 ** next()));
  const sentence = () => {
    const length = 8 + Math.floor(next() * 18);
    const made = Array.from({ length }, (_, i) => (i % 3 === 1 ? pick(joints) : next() < 0.06 ? pick(names) : next() < 0.06 ? pick(places) : next() < 0.05 ? `${Math.floor(next() * 900) + 20}` : zipf()));
    return `${made[0].charAt(0).toUpperCase()}${made[0].slice(1)} ${made.slice(1).join(' ')}.`;
  };
  const paragraphs = [];
  for (let count = 0; count < words; ) {
    const paragraph = Array.from({ length: 4 }, sentence).join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}
