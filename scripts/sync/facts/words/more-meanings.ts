/**
 * More meanings, written as those of `meanings.ts` are. Their French may be another than the one that stands here: a
 * label that has words in common with its translation is not judged by them, but for those that begin with `!`.
 */
export const moreMeanings = `
!accept agree|accept approuv
reload refresh|recharg actualis rafraich
abort|abandon interromp annul
apply|appliqu
assist help|assist aide
avoid prevent|evit empech
background|arriere fond plan
badge|badge
balance|solde equilib
bank|banque bancaire
basic|base basique elementaire
!begin start first|debut commenc premier initial
behavior behaviour|comportement
binary|binair
body|corps
book|livre reserv
bookmark favorite favourite|signet favori marque
border edge margin|bord marge
!bottom|bas inferieur
branch|branche
browser explorer|navigat explorat
budget|budget
build|build construire compil generer
bundle|lot groupe ensemble
button|bouton
cache|cache
camera|camera appareil
capacity|capacite
caption subtitle|legende sous
cart basket|panier
cash|especes caisse tresorerie
catalog|catalog
category|categori
center centre middle|centre milieu
chain|chaine
character|caractere
charge|charg frais
chat conversation|chat conversation messagerie discussion clavardage
choice option|choix option
clipboard|presse
clock hour time|horloge heure
clone|clon
!collapse|redui repli
collect|collect
color colour|couleur
compare|compar
compatib|compatib
complete finish done finished|termin complet acheve fini
compress|compress
computer machine desktop|ordinateur machine poste bureau
condition|condition
conflict|conflit
console|console
constraint|contrainte
container|conteneur
context|contexte
contract|contrat
control|control command
convert conversion|convert conversion
cookie|cookie temoin
count counter number|nombre compte compteur
coupon|coupon
cover|couvert couvr
credit|credit
currency|devise monnaie
cursor|curseur
custom|personnalis
cut|couper coupe
daemon|demon
damage|endommag dommag
deadline|echeance delai
debug|debog debug deboguer
decimal|decimal
dependency depend|dependan
desktop|bureau poste
destination|destination
detect|detect
develop|develop
dialog|dialogue
dictionary|dictionnaire
digit|chiffre
dimension|dimension
direction|direction sens
discount|remise rabais reduction
discover|decouv
disk drive|disque lecteur disquette
dismiss ignore|ignor fermer masquer
distribut|distribut
draft|brouillon
drag|gliss
drop|depos
edition editor|edition editeur
effect|effet
element item|element
empty|vide
encod|encod
encrypt|chiffr crypt
end|fin terminer
endpoint|point terminaison
engine|moteur
ensure|assur
enter entry input|entr saisi
entity|entite
escalat|escalad remont
estimat|estim devis
exclude except|exclu sauf except
exit quit leave|quitt sort
!expand|developp etend agrand deplo
expense|depense frais
expert|expert
expression|expression
factory|usine
fail failed failure|echec echou defaill
fallback|repli secours
fast quick speed|rapid vitesse
fee|frais
feed|flux alimentation
feedback|commentaire retour avis
fetch retrieve|recuper obten extrai
figure number|chiffre figure
final|final
firewall|pare
firmware|micrologiciel
!first|premier debut
fix repair|corrig repar fixe
flag|indicateur drapeau marqu
folder directory|dossier repertoire
follow|suiv
font|police fonte
footer|pied
foreground|premier plan avant
format|format
forward|transfer avanc suivant
fragment|fragment
frame|cadre trame image
free|gratuit libre
frequency|frequence
full|plein complet total integral
gallery|galerie
gateway|passerelle
get obtain|obten recuper recevoir
give|donn
global|global mondial
goal target|objectif but cible
grid|grille
guide|guide
handler|gestionnaire
hardware|materiel
header heading|entete tete titre
height|haut
hidden hide|masqu cach
high|haut eleve
highlight|surlign surbrill mettre evidence
hold|maint attente retenu
horizontal|horizont
html|html
!import|import
include|inclu comprend
!increase|augment
index|index
indicator|indicat
info|info
inherit|herit
init|init
insert|inser
inspect|inspect
instruction|instruction consigne
interface|interface
interval|intervalle
invalid|invalid valide incorrect
invoice bill|factur
keyboard|clavier
keyword|mot cle
kind type sort|type genre sorte
layout|disposition mise agencement
!last latest|dernier
launch start|lanc demarr
layer|couche calque
lead|prospect piste
learn|appren savoir
!left|gauche
legal|legal juridi mention
length|longueur
level|niveau
library|biblioth
lightweight light|leger clair
line|ligne trait
listen|ecout
live|direct
load|charg
log|journa
logo|logo
long|long
loop|boucle
low|bas faible
maintain|mainten
main primary|principal
major|majeur
map mapping|mapp carte correspond
mark|marqu
master|maitre principal
match|correspond
maximum max|maxim max
measure|mesur
media|media support
meeting|reunion
memory|memoire
merge|fusion
metadata|metadonn
metric|metrique mesure indicateur
migrat|migr
minimum min|minim min
minor|mineur
minus less|moins
minute|minute
mirror|miroir
missing|manqu absent
mode|mode
module|module
mount|mont
mouse|souris
multiple many|multiple plusieur
music|musique
mute|silencieux muet desactiv
native|natif
navigat|navig
negative|negat
node|noeud
none|aucun
normal|normal
note|note remarque
offer|offre
offline|ligne deconnect
offset|decalage
ok|ok
old|ancien vieux
once|fois
online|ligne
only|uniquement seul
opportunity|opportunite occasion
optional|facultatif option
origin|origin
output|sortie
override|remplac outrepass
pair|pair
panel pane|panneau volet
paper|papier
parameter|parametre
parse|analys
part|partie
participant|participant
pass|pass reuss
!paste|coller
patch|correctif
pattern|modele motif
pause|pause suspend
pending|attente cours
percent|pourcent
permanent|permanent definitif
personal|personnel
pin|epingl code
pipeline|pipeline
pixel|pixel
placeholder|espace
play|lire lecture jouer
plugin add extension|plugin extension module greffon complement
point|point
position|position poste
positive|positif
power|puissance alimentation
prefer|prefer
prefix|prefixe
prepare|prepar
present|present
!previous|precedent
principal|principal
priority|priorit
process|process traite
product|produit
production|production
program|program
progress|progress avanc
promot|promo promouv
prompt|invite demand
protect|proteg protec
protocol|protocole
proxy|proxy
pull|tir extrai
purge|purg
push|pouss push envoy
quality|qualite
quantity|quantite
quick|rapid
quote|citation devis
random|aleatoire hasard
range|plage
rate|taux tarif cadence
ready|pret
real|reel
reason|raison motif
receipt|recu recep
recent|recent
recipient|destinataire
record|enregistr
recurr|recurr periodique
!redo|retabl refaire
reference|referenc
refund|rembours
regional local|region local
relation|relation
release|version publi lib
remember|memoris souven retenir rappel
remind|rappel
remote|distan
renew|renouvel
repeat|repet
replace|remplac
!reply answer|repon
repository repo|depot referentiel
reserve|reserv
resize|redimension
resolve|resou resolu
resume|repren reprise
return|retour renvoi renvoy
revert rollback|retabl restaur annul retour
!revoke|revoqu
!right|droit
root|racine
round|arrond rond
route|itineraire rout
sandbox|bac sable
scale|echelle
scan|scan analys balay numeris
script|script
scroll|defil
seat|siege poste
second|second
segment|segment
serial|serie
series|serie
set|defini ensemble jeu regl
shape|forme
shell|shell interpr
ship shipment|expedi livr
shop|boutique magasin
short|court bref
shortcut|raccourci
show|affich montr
shut|arret etein ferm
sidebar|barre later
signature sign|signature sign
simple|simpl
skill|competenc
skip|ignor pass saut
sleep|veille
slot|emplacement creneau
smart|intelligent
snapshot|instantane cliche
software|logiciel
sort|tri
sound audio|son audio
space|espace
split|fraction divis partag scind separ
spreadsheet|tableur feuille
stack|pile
standard|standard norm
statement|instruction declaration releve
static|static fixe
statistic|statistiq
stream|flux
string|chaine
strict|strict
structure|structur
style|style
sub|sous
subject|objet sujet
success|reussi succes
suffix|suffixe
suggest|sugger
summary|resume recapitul synthese
survey|enquete sondage
suspend|suspend
switch toggle|bascul command interrupt chang permut
symbol|symbole
tag|balise etiquette mot
technical|techniq
temporary temp|temporaire
terminal|terminal
thing|chose
thread|fil thread
ticket|ticket
timeline|chronolog
timeout|delai expir
timestamp|horodat
timezone|fuseau
tip hint|conseil astuce
toggle|bascul activ
tool|outil
!top|haut superieur dessus debut
topic|sujet rubrique
total|total
touch|tactile touch
traffic|trafic
train|form entrain
transaction|transaction
translat|tradu
trash recycle|corbeille
tree|arbre arborescen
trial|essai evaluation
trigger|declench
trust|confiance approuv fiabl
turn|activ desactiv
!undo|annul
!uninstall|desinstall
unique|unique
unit|unite
unknown|inconnu
!unlock|deverrouill
!unsubscribe|desabonn
!upload|charg televers import
urgent|urgent
variable|variable
variant|varian
vertical|vertical
video|video
view|vue affich consult
virtual|virtuel
visible visibility|visib
voice|voix vocal
volume|volume
vote|vote
wait|attend attente patient
wallet|portefeuille
watch|surveill montre regard
weight|poids
welcome|bienvenue accueil
widget|widget gadget
width|largeur
wizard|assistant
word|mot
wrap|retour
zoom|zoom
!assign|attribu
attribute|attribut
backup|secours
!unarchive|desarchiv
schedule|calendr program
approval|approb
employee|collaborat personnel
invoice|avoir
customer|clientele
lead|conduire mener
supplier|prestataire
shipping|livraison
delivery|livraison remise
address|coordonn
=back|retour arriere precedent
sandbox|test
insight|analys apercu
analytic analysis analyze|analyt analys statistiq
capture|captur
connector|connect
=flow flows|flux
environment|environn
primary|primaire
secondary|secondair
entitlement|droit
assignment|affect attrib
conditional|conditionnel
access|connex
!block|blocag
!unblock|debloqu
risk|risque
sign|connect connex
authenticat|authentif
multifactor factor|facteur multifacteur
recovery|recuper
verification verify|verif
consent|accord
sensitivity|confidential sensib
retention|retention conserv
compliance|conformite
audit|audit
incident|incident
alert|notif
severity|gravite severite
threat|menace
vulnerab|vulnerab
!inbound incoming|entrant arriv
!outbound outgoing|sortant depart
reverse invert|invers
sum|somme
average|moyen
!=no none without not|aucun non pas sans
=last end|fin
=recently recent|recemment
size type format kind|taille type format dimension modele
model type|type modele
media medium paper|papier support
option extension|option extension
door port|porte
=forms form|forme
toggle invert switch|invers commut
mute|sourdine
display screen monitor|ecran affich
=home|origine debut personnel
=return enter|entree
drive volume|volume lecteur
rewind back backward reverse|arriere
forward|avant
center middle|central intermediaire
=use used using uses|utilis usage
!cancel undo|annul
=sheet sheets page|page feuille
=count number|nombre
=print|impr
bounds boundary limit|limite alignement
restore revert redo|retabl
!remove|enlev retir suppr
!delete|suppr
play|lect demarr
=edit modify|modif edit
empty clear|vid
=up|haut
=down|bas
frame|image
fit adjust|ajust adapt
hold wait pending|attente
=retry try again|nouveau essay reessa
=widget element|element graphique gadget
set setup settings configur adjust|mise regl parametr defin configur modif
revert reset|reinitial
rate speed|vitesse frequence taux
full maximum|max plein
check test|verif examen
discover find found|trouv decouv
status state information|etat statut information
=home personal|personnel accueil
!reject deny|refus accept rejet
=try again|reessa nouveau
=business =unit units|division unite entreprise
=post posts|article billet
=older old|ancien
=newer new|recent nouve
=powered|recherch propuls fourni
=active assignment|actif role attribution
=escape|echap
fetch|charg
=via with by|via
=key touch|touche
word wrap|retour ligne automatique
=get =started|prise main demarr
tell inform|inform preven
assess evaluat|evalu
contain|conten contien
learn|appren tirer enseign
investigat|enquet examin
notify|notif inform
respond|repon reag
done finish finished ok|ok termin fini compris
sign sso login|authentif connex connect
worker|collaborateur employe salarie
dismiss|ignorer fermer
got|compris
online|ligne
live active|actif direct
plan|formule abonn tarif forfait
move switch go|pass deplac all
submit|envo soumet valid
vault|coffre
`;
