/** Forms that no stemmer brings home, each behind its base form; written by hand for this project. */

const forms = `
rebuild rebuilt
overthrow overthrew overthrown
mislead misled
uphold upheld
undertake undertook undertaken
resell resold
repay repaid
overrun overran
oversee oversaw overseen
foresee foresaw foreseen
remake remade
rewrite rewrote rewritten
retell retold
outsell outsold
overtake overtook overtaken
overhear overheard
withhold withheld
withstand withstood
override overrode overridden
fall fell fallen
rise rose risen
go went gone
come came
take took taken
give gave given
get got gotten
make made
say said
tell told
think thought
know knew known
see saw seen
find found
leave left
keep kept
hold held
bring brought
buy bought
sell sold
pay paid
spend spent
send sent
build built
lose lost
win won
meet met
lead led
feel felt
speak spoke spoken
write wrote written
break broke broken
choose chose chosen
drive drove driven
drop dropped
throw threw thrown
grow grew grown
draw drew drawn
fly flew flown
fight fought
catch caught
teach taught
seek sought
shoot shot
steal stole stolen
swear swore sworn
wear wore worn
tear tore torn
bear bore borne
sink sank sunk
swim swam swum
sing sang sung
begin began begun
drink drank drunk
run ran
sit sat
stand stood
understand understood
strike struck stricken
stick stuck
hang hung
dig dug
shrink shrank shrunk
freeze froze frozen
forget forgot forgotten
forbid forbade forbidden
hide hid hidden
eat ate eaten
beat beaten
bite bit bitten
wake woke woken
lie lay lain
lay laid
become became
overcome overcame
withdraw withdrew withdrawn
undergo underwent undergone
hear heard
mean meant
deal dealt
die died dying
sleep slept
sweep swept
weep wept
flee fled
bleed bled
breed bred
feed fed
ride rode ridden
show shown
prove proven
man men
woman women
child children
person people
foot feet
tooth teeth
life lives
wife wives
thief thieves
half halves
`;

/** Base form by irregular form, both lower-cased. */
export const baseForms: ReadonlyMap<string, string> = new Map(
  forms.trim().split('\n').flatMap((line) => {
    const [base = '', ...others] = line.split(' ');
    return others.map((it) => [it, base] as const);
  }),
);
