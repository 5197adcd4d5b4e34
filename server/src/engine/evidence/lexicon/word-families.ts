/**
 * Verbs, nouns and people of one root that neither a stem nor a shared beginning shows to be akin ("suspend", "suspension"), one root per line;
 * written by hand for this project.
 */

export const wordFamilies = `
able ability
abolish abolition
absorb absorption
act action
admit admission
advise advice adviser advisor
agree agreement
angry anger
annoy annoyance
apply application
argue argument
art artist artistic
assume assumption
bake baker bakery
bleed blood
boxer boxing
brew brewer brewery
broad breadth
build builder built building
burgle burglary burglar
bury burial
carry carriage
cede cession
choose choice
classify classification
close closure
collide collision
compel compulsion
compete competition competitor
compose composition
concede concession
conceive conception
conclude conclusion
consume consumption consumer
convert conversion
corrode corrosion
create creation creator
cycle cyclist cycling
deceive deception deceit
decide decision
deep depth deepen
define definition
defraud fraud
delude delusion
demolish demolition
deny denial
describe description
destroy destruction
dissent dissension
divert diversion
divide division
donate donation donor
drive driver drove
drum drummer
edit editor
employ employment employer employee
enter entry entrance
erode erosion
evolve evolution
exclude exclusion
expand expansion
expel expulsion
explain explanation
expose exposure
extend extension
fail failure
farm farmer farming farmland
feed food
fish fisherman fishing
fly flight
fog foggy
found founder foundation
free freedom
give gift
golf golfer
govern government governor
guide guidance
high height heighten
history historian historic historical
hot heat
hungry hunger
ice icy
identify identification
impose imposition
include inclusion
inherit heir inheritance
intrude intrusion
invert inversion
invest investor investment
judge judgment judgement
justify justification
kill killer killing
lead leader leadership led
legal legality legalise
live life alive
long length lengthen
magic magician
maintain maintenance
marry marriage
migrate migration migrant
mix mixture
modify modification
move movement
music musician musical
notify notification
occupy occupation
omit omission
oppose opposition opponent
own owner ownership
paint painter painting
perceive perception
permit permission
persuade persuasion
pervert perversion
piano pianist
pirate piracy
please pleasure
poor poverty
prescribe prescription
produce production product
propel propulsion
proud pride
prove proof
provide provision provider
publish publication publisher
qualify qualification
racism racist
react reaction
receive reception receipt
recognise recognition
redeem redemption
relate relation relative
repay pay repayment
repeat repetition
repel repulsion
resolve resolution
resume resumption
reveal revelation
revolve revolution
ride rider rode
rob robbery robber
run runner ran
safe safety
science scientist scientific
see sight
seize seizure
settle settlement
sexism sexist
sign signature
sing song singer
snow snowfall
solve solution
speak speech speaker spoke
stable stability
steal theft thief
strong strength strengthen
submit submission
subscribe subscription
sun sunny
supply supplier
suspend suspension
swim swimmer swimming swam
thieve theft
tour tourist tourism
train trainer training
transmit transmission
treat treatment
try trial
verify verification
vote voter
warm warmth
wide width widen
win winner
wind windy
wise wisdom
write writer wrote written
`;
