/** More of the same: size and quality, place and time, gain and loss. One pair of sets per line; written by hand for this project. */

export const moreAntonymPairs = `
strength / weakness
advantage benefit upside / disadvantage drawback downside
growth expansion upturn upswing / contraction shrinkage downturn downswing
rise upturn / downturn
accelerate quicken hasten / decelerate delay slow
maximise maximize / minimise minimize
greatest highest largest biggest / least lowest smallest
fully entirely completely wholly / partially partly
extensive wide broad unlimited / limited narrow
crowded busy / deserted secluded
praise / vilify disparage
outdoor outdoors outside / indoor indoors inside
online / offline
upper / lower
top / bottom
front / rear back
senior / junior
major / minor
substantial significant considerable marked sharp / slight minimal negligible insignificant marginal
substantially significantly considerably markedly sharply / slightly minimally marginally
modern current cutting / outdated obsolete
expert / novice beginner
professional / amateur
farewell / welcome
arrival / departure
entrance entry / exit
acceptance / rejection refusal
approval / disapproval rejection
winner / loser
victim / perpetrator
prosecution / defence defense
upward upwards / downward downwards
forward forwards / backward backwards
inbound incoming / outbound outgoing
internal inner / external outer
thick / thin
tall / short
bright / dark dim
loud noisy / quiet silent
tight / loose
clean / dirty
polite / rude
kind / cruel
generous / mean stingy
friendly / hostile
excited exciting / bored boring
interesting / boring dull
proud / ashamed
praise admire admiration / despise scorn contempt
acknowledge notice heed / ignore overlook
reward / punish
include / omit
embrace welcome / shun avoid
float / sink
freeze / melt thaw
inflate / deflate
fill / drain
load pack / unload unpack
remember / forget
highlight emphasise emphasize / downplay
strengthen bolster boost / weaken undermine
legalise legalize / criminalise criminalize outlaw
nationalise nationalize / privatise privatize
integrate / segregate
unify / divide split
facilitate ease / hinder hamper impede obstruct
help assist / hinder harm
protect safeguard / endanger ruin
prove / disprove
simplify / complicate
simple / complex complicated
fulfil fulfill / neglect
expose / conceal
veteran / newcomer
coastal / inland
beginning / end ending
gross / net
premium / discount
wholesale / retail
fixed / variable floating
former / latter
previous prior past / next following subsequent future
oldest eldest / youngest
tallest longest / shortest
fastest / slowest
richest / poorest
strongest / weakest
warmest hottest / coldest coolest
earliest / latest
nearest / farthest
strongly / weakly
quickly / slowly
frequently / rarely
permanently / temporarily
publicly / privately
deliberately intentionally / accidentally
deliberate intentional / accidental
unanimous / divided split
exactly precisely / roughly approximately
voluntarily / forcibly
optional voluntary / mandatory compulsory obligatory
abundant plentiful / scarce
genuine authentic / fake counterfeit bogus
natural / artificial synthetic
manual / automatic automated
civilian / military
secular / religious
radical / moderate
peace / war
offensive offence offense / defensive defence defense
birth / death
optimism / pessimism
happiness joy pleasure / sadness sorrow misery
satisfaction contentment / dissatisfaction frustration
relief / distress
confidence / doubt
enthusiasm / apathy reluctance
hope / despair
surplus / shortage
wealth / poverty
health / illness
order / chaos
success / failure
advance progress / setback
improvement improve / deterioration decline worsening
gain / loss
earn earnings / lose loss
appealing / unappealing
income profit / loss
upturn recovery / slump recession
recover recovery / relapse
stagnant unchanged flat / improving rising growing
crucial vital important essential / irrelevant trivial
useful / useless
cautious careful / reckless careless
hopeful / hopeless
powerful / powerless
painful / painless
busy / idle
famous / obscure
clear vivid / vague blurry hazy
lenient / harsh strict
flexible / rigid
brave / cowardly
ally / rival
respect / contempt
loyal / disloyal
trusted / distrusted
larger bigger / smaller
largest biggest / smallest
faster quicker / slower
easier simpler / harder tougher
stronger / weaker
richer wealthier / poorer
warmer hotter / cooler colder
younger / older elder
heavier / lighter
cheaper / dearer pricier
wider broader / narrower
safer / riskier
cleaner / dirtier
relieved pleased delighted thrilled glad overjoyed / disappointed frustrated dismayed upset angry furious saddened devastated gutted
raise heighten boost / dampen temper
approve / veto
`;
