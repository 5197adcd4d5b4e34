/** A state, its people and the seat that stands for it in news prose; one group per line, written by hand for this project. */

export const countryWords = `
russia russian moscow kremlin
ukraine ukrainian kyiv kiev
china chinese beijing
america american us washington usa
britain british uk london
england english
scotland scottish scot
wales welsh
ireland irish dublin
france french paris
germany german berlin
spain spanish madrid
italy italian rome
poland polish warsaw
turkey turkish ankara
iran iranian tehran
iraq iraqi baghdad
israel israeli
palestine palestinian
syria syrian damascus
egypt egyptian cairo
india indian delhi
pakistan pakistani islamabad
japan japanese tokyo
korea korean seoul pyongyang
australia australian canberra
canada canadian ottawa
mexico mexican
brazil brazilian
argentina argentine argentinian
netherlands dutch hague
belgium belgian brussels
sweden swedish stockholm
norway norwegian oslo
denmark danish copenhagen
finland finnish helsinki
greece greek athens
portugal portuguese lisbon
austria austrian vienna
switzerland swiss bern
hungary hungarian budapest
czech prague
romania romanian bucharest
bulgaria bulgarian sofia
serbia serbian belgrade
croatia croatian zagreb
belarus belarusian minsk
georgia georgian tbilisi
nigeria nigerian
kenya kenyan nairobi
africa african
europe european
asia asian
afghanistan afghan kabul
yemen yemeni
lebanon lebanese beirut
saudi riyadh
cuba cuban havana
venezuela venezuelan caracas
vietnam vietnamese hanoi
thailand thai bangkok
philippines philippine filipino manila
indonesia indonesian jakarta
estonia estonian
latvia latvian
lithuania lithuanian
moldova moldovan
`;
