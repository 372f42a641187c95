/**
 * Part of ESCO v1.2.0, European Commission, free to reuse with attribution: concepts as published, with their official English labels. From
 * `skillsHierarchy_en.csv` (groups; they have a code such as S3.5.1) and `transversalSkillsCollection_en.csv` (single skills). Nothing here is made
 * up: what is not in those files does not belong here.
 */
export type Esco = Readonly<{ uri: string; name: string; gruppe?: string }>

const zeilen = `
89f8435a-ebc1-42b6-bf5c-496999e99776|S3.5.1|preparing food and drinks
f289347f-a76d-4d03-a648-74b53ed1e636|S6.5.7|fabricating food and related products
5bcec244-3efe-45ac-8891-0ab4a91e9c48|S3.3.1|complying with health and safety procedures
32c854c1-6f1f-4f1c-8e4c-368a68a10db3|S1.11.3|developing recipes or menus
7a8c9402-0550-4966-9ff6-0d65b0f6b1fb|S6.11.1|cleaning tools, equipment, workpieces and vehicles
1bb32451-7ca4-4fa2-a2c0-2083c426d76c|S3.5.2|serving food and drinks
c20ac175-3aab-4aaa-9b9e-784c2dfb59cd|S4.4.2|executing financial transactions
e06f2d35-a160-46c2-89f1-9cae9c93c8b8|S1.6.1|selling products or services
e963cf1f-dc3c-48b2-a0fa-274f5e7f50f6|S6.2.3|storing goods and materials
f2840c73-9693-4cc0-8dc1-c44942263d5d|S6.1|sorting and packaging goods and materials
a60b664f-bb07-4dd1-8dfa-134a0827f8da|S8.1.3|operating lifting or moving equipment
06fdd94c-292d-49e3-9c78-bbcbc2088232|S2.2.5|maintaining operational records
8da6cd59-61e1-43c4-8dfc-bc69d283ccc7|S6.1.3|packaging objects
c54a0a94-9d45-4697-b7cb-f7eaef839031|S8.2.1|driving heavy vehicles
dbbbe31a-9b8c-4459-a830-84363648f52c|S8.2.2|driving light vehicles
d69e45d3-1f3f-4e6a-8933-82e949277811|S6.11.2|cleaning interior and exterior of buildings
56c3ea4b-7cea-44da-969c-c21b07a55030|S6.12|washing and maintaining textiles and clothing
528c2f16-139f-4a5b-8880-a6f02ed33f2a|S6.5.6|fabricating garments and textile products
d23b21ca-2ef5-4b5e-b37e-a5311dc2e292|S6.7|using hand tools
5ea47148-5289-49f2-80f8-bb1f54b37de0|S7.3.3|applying protective or decorative solutions or coatings
8984a92c-416e-498f-abd3-a9dd819e5c03|S7.3.4|installing floor and wall coverings
97ff8a90-ec21-4f13-9b58-22cc9fc47221|S7.1.1|installing structural masonry materials
58edb789-d085-4e7d-8b6e-b70913bebfca|S7.1.7|installing and assembling building fixtures
424cce4d-71c9-47d9-93d6-4068403139f0|S6.7.2|shaping materials to create products
24a39c1b-b8cc-4210-8b74-b388a90e8f59|S7.1.6|joining parts using soldering, welding or brazing techniques
a7065828-10aa-4aba-b7d4-f23a30df5060|S8.8.1|installing and repairing electrical, electronic and precision equipment
9f6f5c32-2770-4257-bd66-adc29442ff20|S7.2|installing interior or exterior infrastructure
4364e0cd-66ad-4f0c-b96d-0ea6796067cb|S6.4|tending plants and crops
e5419bb1-38c7-458a-b263-b7e73e02bc7e|S6.9|handling animals
e7a48651-3f68-4762-bf93-57cc1af47016|S3.6|providing general personal care
969845ce-6895-44a8-a3d2-b8c2d8b5de21|S3.6.3|caring for children
335be43a-3267-400e-b5cb-c9e234dc7544|S1.3.1|teaching academic or vocational subjects
a19c5139-1250-4a60-9c31-a3243cca06cc|S1.2.1|communicating with colleagues and clients
2f661409-3e56-46ab-95d7-6ec7786fc1c0|S1.13|writing and composing
6a7fc30d-af16-4cc5-a957-29d174bdb61c|S5.5.2|managing, gathering and storing digital data
446a36a5-2376-439f-b46b-4a214ba0acdf|S5.6.2|using word processing, publishing and presentation software
9bdf8a77-8524-43da-bac6-d15d22e1b7ed|S2.4.2|entering and transforming information
98fb499f-9155-412d-a8a0-95ba97126fec|S5.6.1|using digital tools for collaboration and productivity
906211b3-afed-4a2b-b5e1-33f2885fee85|S4.4.3|performing general clerical and administrative tasks
b32ef8a5-e3f7-40ef-8b40-913c003e1f4e|S2.2.1|preparing financial documents, records, reports, or budgets
5c2d5780-23ed-4372-bb8d-c1846ee404ae|S2.8.3|monitoring financial and economic resources and activity
d6e4373a-ef2c-4b64-9dc6-4140846f6609|S5.1|programming computer systems
f839b1da-78b6-4466-86f4-a5798821ea20|S5.2.1|setting up computer systems
cacc62f3-2df4-4cc3-9d5d-0d014db56bd9|S5.6|using digital tools for collaboration, content creation and problem solving
8ddcb295-707e-459c-ba6a-66ffb37835c5|S8.6.2|operating audio-visual equipment
64aeee4d-3791-4448-8ed8-9b49ad04f2fb|S1.15.2|translating and interpreting
cfd5ab8f-ef8a-4877-8243-ddf17ac74604|S4.2.2|planning events and programmes
d7d2a468-587b-4a03-a305-e0a399ba69e6|S1.7.3|listening and asking questions
e4da156d-a6c4-4b29-935b-eff9c9553cf1|S1.8.1|working in teams
9b8bb484-dcba-49af-8ae0-cfe8b6e9ed45|S8|working with machinery and specialised equipment
b8e142fe-e508-42b1-b037-efebcefac3a7|S6.5|assembling and fabricating products
8a57f720-70b3-41de-877c-7d723977dc88|S2.5|measuring physical properties
e9eb9c23-c1f4-4ce9-83c9-2f6a211cc536|S3.3.5|maintaining and enforcing physical security
5f92ff3e-288b-44aa-864d-5ebb1adb7925|S3.6.4|styling hair and providing beauty treatments
395e42b8-f637-4e7e-96d8-9c1976c05d92|S1.14.2|performing artistic or cultural activities
4cde32b5-fc2f-4257-a8b9-5b15a67ee3e5||protect the health of others
001115fb-569f-4ee6-8381-c6807ef2527f||show initiative
045f71e6-0699-4169-8a54-9c6b96f3174d||advise others
05aa7c09-46e7-433f-a81b-92841f4551e7||accept criticism and guidance
113b4428-0a31-4199-8496-070af7854b91||meet commitments
13b4a3d2-abdf-4442-8e52-d7464a58ecbc||adjust to physical demands
199f7919-5114-41b6-b6a5-41e0e4896ec1||assume responsibility
19a64e91-bfe3-4c48-9225-3bb1229b12f0||show determination
19ba11f3-9c99-41fd-a7c9-f77e6a026186||carry out calculations
1d1fedcb-4995-44ac-90f5-f31a157ce512||manage frustration
1fce1197-3a5b-45b7-8797-575cd3b57a01||show commitment
20012caa-b63c-4cb9-b2b8-01a1cfdfc1d1||think quickly
35ebe444-9ece-4fbc-a55d-e99ea37267ae||manage quality
409a0245-0e6c-4aac-ba16-0920ecb76a8d||exercise self-reflection
429062f1-a958-43ea-83dd-4e1af078c156||demonstrate curiosity
469748ce-051a-407e-9099-0c9415ac2705||approach challenges positively
4707da90-9cfc-46ca-8de0-38a0b7bfb137||think analytically
49de9958-2aa4-4eef-a89d-fe5d5bcd28c4||adapt to change
5b46f572-7ced-4efd-b270-a81a164d521c||moderate a discussion
5c526c52-4f0a-4647-8c51-c91568acebb1||process spatial information
5cd1930c-278d-4929-b413-27352f5b3687||cope with uncertainty
609a8ac1-9d29-4237-9886-596dbbe7ca8a||address an audience
60c78287-22eb-4103-9c8c-28deaa460da0||work in teams
669b75d8-671c-4a1c-8e0b-6466c513c27d||show confidence
699e7c26-6502-4e78-a823-3656ff5a5b8b||instruct others
6b2f8802-0cbf-436e-a37f-ca55ede41bbc||operate digital hardware
6b305973-8993-475f-bd8a-daf037c61401||organise information, objects and resources
75d8e5d9-bef3-418b-9011-01bff9f27207||lead others
77b636e8-fab3-41a8-8022-1e0a354059dc||show empathy
7954861c-86d4-4529-afbb-2c23dab9ac74||negotiate compromises
7a147904-22b3-498a-b4d9-7bceeb86b45d||cope with stress
7a93e22f-54d8-4bf0-9213-d711f6601b49||work efficiently
7d9bace0-63d0-4848-ac87-350a98082c12||participate actively in civic life
7dd94ad3-13d6-43fe-8b94-51fcbf67ced9||think critically
83e6510b-ffeb-4aec-959c-4265fd0ff7b7||attend to detail
93350886-a21b-4e61-a1b1-319a325c0f90||express yourself creatively
96de2e86-e287-41f2-88ab-15a2343afc6f||resolve conflicts
9bf266a6-188b-4d17-a22f-2f266d76832b||demonstrate willingness to learn
9c0f93f7-2592-4d4d-9673-fd640502345f||use equipment, tools or technology with precision
9cfd2219-553c-4d67-81e5-951e87c65135||maintain concentration for long periods
a628d2d1-f40a-4c37-a357-2801726f2996||identify problems
adc6dc11-3376-467b-96c5-9b0a21edc869||solve problems
b00e948c-19be-4951-8cff-60f88f1046e9||delegate responsibilities
b080a008-a35d-4bd0-92e9-edf3773bb2b7||use communication and collaboration software
b40584aa-7c63-4eed-9422-a9798fb95fdc||improvise
b618584f-6bdf-4d8f-89a7-f28c2c95afc2||comply with regulations
b6bdf202-524f-475d-b813-2aa9af005c37||move objects
ba93b71b-c433-4a01-8246-ed2daa85a9a2||conduct web searches
bcf002ce-90f8-42e5-ac1b-5dba208639b0||demonstrate trustworthiness
be6ab363-3de1-427f-a8ef-85d5b0250822||report facts
bf983f2a-e941-4646-811d-cc81060cb53f||build networks
c10d5d87-36cf-42f5-8a12-e560fb5f4af8||demonstrate intercultural competence
c29aa9d2-4da8-4bdd-831c-8d4a2fb51730||work independently
c4180af3-befd-4bd8-9a65-6a496f9d9f15||demonstrate awareness of health risks
c624c6a3-b0ba-4a31-a296-0d433fe47e41||think creatively
d62d2b4c-a6f8-439e-8a1b-4f29ab5f2c47||make decisions
d822b4b2-26c7-4bd9-970d-229c6504f615||create digital content
d9013e0e-e937-43d5-ab71-0e917ee882b8||manage time
d9449998-c1f5-478c-a103-2255398cf0b6||apply hygiene standards
df5e3d02-9f0f-44ee-91c2-85c62f161868||promote ideas, products, services
e2d44a9b-f28c-489e-9861-b654b5ded507||motivate others
e37d64dc-0f05-4ee8-b065-bf76f70d8f5c||respect confidentiality obligations
e49f4158-9d4c-425d-bf32-dfe89b19840a||plan
ef7562b2-f176-4d7c-a0b2-27ae8cce0b7d||react to physical changes or hazards
f4346299-e22a-4686-8e61-2c9b0cd51c7d||apply digital security measures
fa46a48d-9cb9-422d-afab-1047654dbcdd||memorise information
fd89f784-88dc-4d35-abd7-86aa073cab12||keep an open mind
`

export const esco: readonly Esco[] = zeilen
  .trim()
  .split('\n')
  .map((zeile) => {
    const [uuid = '', gruppe = '', name = ''] = zeile.split('|')
    return { uri: `http://data.europa.eu/esco/skill/${uuid}`, name, ...(gruppe ? { gruppe } : {}) }
  })
