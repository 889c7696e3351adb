/** Words of networks, telephones, pages and pictures, written as those of `more-meanings.ts` are, and read with them. */
export const mediaMeanings = `
routing routed|routage achemin
call calls calling caller|appel communicat correspond
voicemail|messager repondeur vocal
voice|voix vocal
amber|orange ambre
green|vert
red|rouge
blue|bleu
yellow|jaune
black|noir
white|blanc
grey gray|gris
purple violet|violet
pink|rose
brown|marron brun
bandwidth|bande passant debit
latency|latence
throughput|debit
loss|perte
uptime availability|disponib
downtime unavailability|indisponib interrupt arret
outage|panne interrupt coupur
subnet subnetwork|=sous reseau
mask|masque
wired|filaire cabl
wireless|=sans =fil
antenna|antenn
strength|force puissance robust
coverage|couvertur
carrier|operateur transporteur
reseller|revendeur
seller|vendeur
buyer purchaser|achet
vendor provider supplier|fournisseur prestataire editeur
exchange|change echang
rate rates|taux tarif debit
interest interests|interet
insurance|assuranc
loan|pret emprunt
beneficiary payee|beneficiair
sender|expedit emett envoyeur
block blocks|bloc
shadow|ombre
opacity transparency|opacit transparen
alignment align|align
spacing|espac interlign
paragraph|paragraph
bullet|puce
contents|matiere contenu sommaire
glossary|glossair lexique
appendix annex|annexe
break breaks|saut pause
orientation|orient
resolution|resol definition
performance|performanc rendement
accuracy precision|precision exactitud
pack|module lot paquet pack
spelling|orthograph
dark|sombre fonce
bright|clair lumin
group regroup|regroup group
both|=deux
more|=plus davantage suite
direct|direct
take taken|prendre =pris
see seen|voir affich consult
ascending|=croissant ascendant
descending|decroissant descendant
older oldest|=ancien ancienne
newer newest|recent
learn|savoir apprend
mark marked|marqu
unread|=non =lu
detach unpin|detach
star stars|etoile favori
mute muted|=son coup silenc muet sourdin
unmute|=son retabl reactiv
raise|=lever leve augment
=hand|=main
photo photograph picture|photo
mention|mention
reaction|reaction
sticker|autocoll
keep keeping|conserv gard
overwrite|ecras remplac
verbose|detail
heartbeat|pulsation battement
ping|ping
drain|vider vidang
provisioning provision|provision approvision
deprovisioning deprovision|deprovision
onboarding|integration accueil arrivee
offboarding|depart sortie
hierarchy|hierarch
child children|enfant
parent parents|parent
sibling|=frere =soeur
leaf leaves|feuille
depth|profondeur
weight|poids
surface area|surface zone superficie region
angle|angle
rotation rotate|rotation pivot
crop|rogner recadr
brush|pinceau
eraser|gomme
circle|cercle
square|carre
arrow|fleche
shape|forme
layer|calque couche
scale scaling autoscaling|echelle charge montee
board|tableau
grid|grille
pause|pause suspen
volume|volume
speed|vitesse
echo|echo
headset|casque
recording record|enregistr
caption subtitle|legende =sous titre
title heading|titre
header|=en =tete entete
footer|=pied
`;
