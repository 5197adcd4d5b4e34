/** Words too common to find a passage by. */

const WORDS = `
a about above after again against all also although am among an and another any are aren't as at
be became because been before being below between both but by
can can't cannot could couldn't did didn't do does doesn't doing don't down during
each either else even ever every few for from further
had hadn't has hasn't have haven't having he he'd he'll her here hers herself him himself his how however
i i'd i'll i'm i've if in into is isn't it it'd it'll its itself just let least less
many may me might more most much must mustn't my myself
n't neither no nor not now of off on once one only onto or other others ought our ours ourselves out over own
per rather same shall shan't she she'd she'll should shouldn't since so some such
than that the their theirs them themselves then there therefore these they they'd they'll they're they've this those though through thus to too
under until up upon us very via was wasn't we we'd we'll we're we've were weren't what when where whether which while who whom whose why will with
within without won't would wouldn't yet you you'd you'll you're you've your yours yourself yourselves
's 'll 're 've 'd 'm ca wo
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
