/** Words that can stand for one another in news prose, one group per line; written by hand for this project. */

export const synonymGroups = `
say tell state declare announce claim report mention note remark comment add describe explain argue insist assert stress emphasise emphasize underline underscore reveal disclose confirm
ask request urge call demand appeal plead
accuse blame allege charge
dispatch send deploy ship
soldier troop fighter serviceman
army military force
kill die death dead fatal slain
murder homicide killing
injure wound hurt injury casualty
attack assault strike raid offensive
bomb blast explosion explode detonate
shoot shooting gunfire fire shot
war conflict fighting hostilities
fight battle combat
invade invasion incursion
seize capture occupy take
hold control occupy
retake reclaim recapture regain recover
sign agree conclude ink
treaty pact agreement deal accord
ceasefire truce armistice
negotiation talk discussion
meeting summit encounter
meet encounter
speak talk discuss
kilometre kilometer km
mile mi
metre meter
border frontier boundary
territory land area region
region province district area oblast
country nation state
nation state
city town
capital seat
government administration cabinet
president leader head
leader chief head boss
minister secretary
spokesman spokeswoman spokesperson
official authority officer
police officer constable cop
court tribunal judge
jail imprison prison custody sentence
arrest detain custody hold
trial hearing
sentence jail
crime offence offense
suspect accused
victim casualty
lawyer attorney solicitor counsel barrister
law legislation act bill statute
ban prohibit forbid outlaw bar
approve back endorse pass adopt authorise authorize ratify
reject refuse decline rebuff dismiss
deny dispute refute
resign quit step leave depart
dismiss sack fire oust
acquit clear exonerate
kidnap abduct
marry wed
explode explosion detonate
capsize overturn
appoint name elect choose pick select nominate
hire recruit employ
vote ballot poll
election poll vote
win victory triumph beat defeat
beat defeat overcome thrash trounce rout hammer outplay outclass edge
lose loss defeat
lead advantage ahead
game match fixture
team side club squad
player star
manager coach boss
score net goal
sign join recruit
champion title winner
season campaign
buy purchase acquire acquisition
sell sale
pay spend payment
cost price
money fund funding cash
fund finance funding
earn income profit earnings
revenue sales turnover
attend participate join visit
`;
