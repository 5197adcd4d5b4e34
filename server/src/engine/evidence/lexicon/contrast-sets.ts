/** Kinds of one thing: of each line a thing is one at a time, so another of them in its place says something else; written by hand for this project. */

/** "=" joins words for the same. */
export const contrastSets = `
sunny rainy cloudy=overcast snowy windy foggy stormy
hourly daily weekly fortnightly monthly quarterly annual=yearly
quarter year month week decade century
breakfast lunch dinner=supper
spring summer autumn winter
morning afternoon evening=night
tea coffee beer wine whisky=whiskey vodka rum gin champagne juice milk lemonade
butter cheese yoghurt=yogurt cream margarine
beef pork lamb chicken turkey venison
bread rice pasta noodle potato
apple pear plum cherry peach banana grape lemon strawberry
cake biscuit=cookie brownie cupcake chocolate
wheat maize=corn barley rye oat soybean=soya
dog cat horse cow=cattle pig sheep goat rabbit
lion tiger leopard bear wolf fox elephant
pigeon gull=seagull duck goose swan parrot crow eagle owl
salmon trout cod tuna herring
bee wasp ant mosquito
car bus=coach train tram plane=aeroplane=airplane=aircraft helicopter bicycle=bike motorcycle=motorbike lorry=truck taxi van ferry
road railway=rail canal
airport station harbour=port
school college hospital library museum church mosque synagogue prison theatre=theater cinema
mathematics physics chemistry biology geography sociology psychology economics philosophy engineering nursing
painting photograph=photo sculpture drawing film=movie novel opera poem
song film=movie novel poem
podcast blog newspaper magazine newsletter
album single soundtrack
piano guitar violin cello drum trumpet flute
football=soccer rugby cricket tennis basketball baseball hockey golf volleyball boxing cycling swimming
singing dancing swimming skiing
gold silver bronze copper
steel aluminium=aluminum zinc nickel
oil gas coal nuclear solar
red blue green yellow black white purple pink brown grey=gray
arm leg foot knee shoulder hip ankle wrist elbow
heart lung liver kidney brain stomach
flood earthquake hurricane=typhoon=cyclone tornado wildfire drought landslide avalanche
murder=homicide manslaughter robbery burglary arson fraud kidnapping=abduction perjury
son daughter brother sister mother father wife husband uncle aunt cousin nephew niece grandfather grandmother
man woman child
men women children
boy girl
teenager=adolescent adult child
friend colleague=coworker stranger neighbour=neighbor relative enemy
teacher doctor nurse lawyer engineer journalist=reporter farmer plumber electrician carpenter baker butcher hairdresser pilot soldier architect accountant
captain colonel lieutenant sergeant corporal admiral
goalkeeper defender midfielder striker
quarterback receiver kicker
mayor governor senator ambassador
north south east west
northern southern eastern western
singer dancer actor composer painter
choreographer stylist scriptwriter producer
hardware software
marketing accounting engineering
river lake sea
bridge tunnel dam
kitchen bathroom bedroom garage cellar attic
knife gun=pistol rifle bomb axe
cancer diabetes malaria cholera measles polio tuberculosis influenza=flu
fitness nutrition
vegan vegetarian
wedding funeral birthday graduation
jealousy anger fear grief pride admiration
revenue=sales profit cost=expense
price volume
hourly salaried
kilometre=kilometer mile metre=meter foot
refund discount surcharge
email letter phone=telephone text
computer phone tablet television=tv
nurse doctor midwife
`;
