/** A handful of invented sources about an invented harbour town, small enough to know by heart. */

export const ferry = `
//- sources/gazette.md
---
key: gazette
title: Ferry sold to the island cooperative
publisher: Tarn Bay Gazette
author: Nora Quist
date: 2024-06-03
url: https://gazette.example/ferry-sold
---
The council of Tarn Bay sold the ferry to the island cooperative for 1.2 million crowns on 28 May 2024.

"We will keep every sailing through the winter," said Mayor Ilse Maren.

Harbour master Tom Okker refused to comment on the price of the ferry.

The cooperative has 430 members on three islands.
//- sources/interview.txt
Interview with Tom Okker, harbour master of Tarn Bay

Nora Quist: How old is the engine of the ferry?

Tom Okker: The old engine has had its last summer, and everybody on the quay knows it. We ordered a new one in March.

Nora Quist: Who pays for it?

Tom Okker: The islands pay half and the town pays half.
//- sources/minutes.html
<html><head><title>Minutes of the harbour board</title><meta property="og:site_name" content="Harbour Board"></head>
<body><main><h1>Minutes of the harbour board</h1>
<p>The harbour board met in the old customs house, and all seven of its members were present.</p>
<p>The new engine costs 310,000 crowns and will be delivered in September 2024.</p>
<p>The ferry carried 52,000 passengers last year, nearly a fifth of them cyclists.</p>
</main></body></html>
`;
