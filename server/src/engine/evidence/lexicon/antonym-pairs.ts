/** Words that cannot both be true of one thing at one time, one pair of sets per line; written by hand for this project. */

export const antonymPairs = `
increase rise grow climb gain surge soar expand jump up higher / decrease fall drop decline shrink slump plunge reduce down lower slip dip slide tumble sink plummet dwindle contract halve
accept agree approve back endorse support welcome / reject refuse decline oppose dismiss rebuff block
promise pledge vow / refuse
grant give award / refuse deny reject decline withhold revoke
confirm admit acknowledge / deny dispute refute unfounded baseless groundless
allow permit let authorise authorize / ban prohibit forbid prevent block bar
condemn denounce criticise criticize slam deplore / praise hail applaud laud commend welcome
win / lose
victory triumph / defeat loss
succeed success successful / fail failure unsuccessful
begin start commence launch / end finish conclude stop cease
open reopen / close shut
run operate / stop halt suspend discontinue
continue resume / stop halt cease suspend end
include / exclude
join enter / leave quit exit
arrive / depart leave
buy purchase acquire / sell
hire recruit appoint employ / sack dismiss fire
guilty convict / innocent acquit clear
arrest detain / release free
alive survive survivor / dead die kill perish
strengthen strong / weaken weak
improve better / worsen deteriorate worse
best / worst
good / bad poor
positive / negative
profit / loss
more / less fewer
most / least
maximum / minimum
above over exceed / below under
before / after
early / late
first / last
young / old
new / old former
large big / small little
long / short
high / low
hot warm / cold cool
fast quick rapid / slow
easy simple / hard difficult
cheap inexpensive / expensive costly
rich wealthy / poor
safe / dangerous unsafe
legal lawful / illegal unlawful
possible / impossible
likely / unlikely
able / unable
willing / unwilling reluctant
happy pleased delighted / unhappy sad disappointed
optimistic / pessimistic
confident / doubtful
satisfied / dissatisfied
agree / disagree
like love enjoy / dislike hate
trust / distrust
remember / forget
find / lose
add / remove
create build / destroy demolish
attack / defend
retreat withdraw / advance
retain keep / lose abandon
raise / cut lower
public / private
free / paid
formal / informal
temporary / permanent
male / female
man men / woman women
boy / girl
mother / father
son / daughter
brother / sister
husband / wife
northern north / southern south
eastern east / western west
left / right
majority / minority
all every / none
always / never
often frequently / rarely seldom
everyone everybody / nobody
together / apart
complete full / incomplete partial
majority / minority
friend ally / enemy foe
success / failure
demand / supply
import / export
domestic / foreign
urban / rural
ancient / modern
voluntary / mandatory compulsory
decisive / indecisive
direct / indirect
dismiss / discuss
overturn / uphold
break violate breach / honour honor uphold
widen / narrow
deepen / ease
escalate / ease
tighten / loosen relax ease
encourage urge / discourage deter
promote / demote
borrow / lend
import / export
vindicate / blame
pass / fail
convict guilty / acquit clear innocent
jail imprison / free acquit
uphold / quash overturn
impose introduce / lift scrap abolish remove repeal
extend prolong / shorten curtail
appear / vanish disappear
attract / repel
reveal disclose / hide conceal
obey comply / disobey defy flout
save / waste squander
thrive flourish / struggle languish
upgrade / downgrade
overestimate overstate exaggerate / underestimate understate
outperform / underperform
exceed beat / miss
enable / disable
ratify / reject
merge / separate split
ahead / behind
present / absent
active / inactive
adequate sufficient / inadequate insufficient
aware / unaware
certain / uncertain
common / rare
correct right / incorrect wrong
true / false untrue
deficit shortfall / surplus
employed / unemployed jobless
fair / unfair
harmful / harmless
healthy / unhealthy sick ill
heavy / light
honest / dishonest
known / unknown
married / divorced single
normal / abnormal
occupied / vacant
official / unofficial
stable / unstable volatile
useful / useless
valid / invalid void
visible / invisible
wet / dry
supporter backer advocate proponent champion / opponent critic detractor
solvent / insolvent bankrupt
available / unavailable
fit / unfit
reversible / irreversible
reliable / unreliable
popular / unpopular
calm / rough stormy
shallow / deep
`;
