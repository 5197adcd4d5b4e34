/** Invented sources that quote people in many ways: news, a hearing in turns, an essay, and papers in three other languages. */

export const orchard = `
//- sources/news.md
---
key: news
title: Frost takes the orchards of Vellin
publisher: Vellin Courier
date: 2024-05-02
---
The frost of 22 April destroyed nearly all the apple blossom in the Vellin valley, growers said on Monday.

“We lost 70 percent of the crop in a single night, and nobody had warned us,” said Marta Oleander, who chairs the growers’ union. “The smoke pots came two days too late.”

Her deputy, Jonas Frick, was calmer. “The trees themselves are not harmed,” he told the Courier. “They will bear again next year if the summer is kind to them.”

Agriculture minister Petra Lindqvist promised help. “No grower in this valley will be left alone with the bill,” she said, adding that the state had “never once refused” a claim after a frost.

Lindqvist declined to name a sum. Asked about insurance, she answered: “Insurance is a matter for the growers, not for the state.”

“It was like walking through a field of wet paper,” a picker recalled.

Frick’s father used to say: “A warm March is a thief in a good coat.”
//- sources/hearing.txt
Hearing of the valley council, 6 May 2024

Chair: Mr Frick, when did you first hear of the frost?

Jonas Frick: On Sunday evening, from my neighbour. The weather office sent its warning at four in the morning, when the blossom was already white.

Chair: Could the pots have been lit in time?

Jonas Frick: With twelve people, yes. We had three. I do not blame anyone for being asleep at four in the morning.

Elin Barge: The weather office sent the warning as soon as the readings were certain. We do not send guesses to two thousand growers.

Chair: Thank you both.
//- sources/essay.txt
On the late frosts

There have been eleven late frosts in the valley since 1950, and only two of them came after the twentieth of April. The old growers planted on the slopes, where the cold air runs off. Their grandchildren planted on the floor of the valley, because the soil there is deeper and the road is near.

Smoke does not warm an orchard. It keeps the little warmth that the ground gives back, and it does so only while there is no wind. A grower who lights the pots at dawn has paid for the oil and saved nothing.
//- sources/blatt.md
---
key: blatt
title: Frost im Tal
publisher: Talblatt
---
„Die Blüte war in einer einzigen Nacht verloren“, sagte der Obstbauer Anselm Reuter am Montag. „Wir haben noch nie so viel Eis auf den Zweigen gesehen.“
//- sources/vallee.md
---
key: vallee
title: Le gel dans la vallée
publisher: La Vallée
---
« Nous avons perdu toute la récolte en une seule nuit », a déclaré Odile Marchetti, qui préside la coopérative. « Il faudra attendre deux ans avant de vendre une pomme. »
//- sources/valle.md
---
key: valle
title: La helada en el valle
publisher: El Valle
---
«La helada llegó sin aviso y se llevó la flor», dijo Inés Carmona, dueña de la huerta. «Mañana volveremos a podar los árboles».
//- sources/letters.html
<html><head><title>Letters of the week</title></head><body><main><h1>Letters of the week</h1>
<blockquote><p>The valley has forgotten what a smudge pot is for, and it shows in every bare branch.</p><p>— Tobias Wren</p></blockquote>
<p>“Our fathers kept a night watch from March to May,” writes Cora Ashdown. “We keep a telephone and call it progress.”</p>
<p>“I have picked apples here for forty years.</p><p>“In all that time nobody asked me what I saw in the trees,” Ashdown goes on.</p>
</main></body></html>
`;
