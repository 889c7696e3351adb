/** Everyday words of documentation, written as those of `prose-meanings.ts` are, and read with them. */
export const everydayMeanings = `
keep kept retain|gard conserv
lose =lost losing|perd
read reads reading|=lit =lisent lire =lisez =lu =lus =lue =lues lect
write written wrote|ecri redig
allow|autoris permet =permis
deny denied refuse|refus
remove|retir suppr enlev
delete|suppr effac
erase wipe|effac suppr
create|cree creer creation
make made making|fait faire rend
take took =taken taking|pren pris prend
give =gave =given giving|donn
put puts putting|mett mis place
bring brought|apport
buy bought|achet achat
sell sold|vend vente
pay paid|pay regl
send sent|envo expedi adress
receive|recoi recev recu
forward|transfer achemin
begin began begun|commenc debut
end ends ended ending|fin =fini termin achev
stop stopp halt|arret cess stopp
pause|pause suspen
resume|repren repris
wait|attend attente patient
stay remain|rest demeur
leave left|laiss quitt depart
enter|entr saisi
=go goes going =went|aller allez acced
exit|sort quitt
arrive|arriv
come comes coming came|vient vienn venir provien venu
happen occur|arriv produi surv
become became|devien
mean means meant|signif veut
describe|decri descri
explain|expliqu
show|montr affich indiqu expliqu
hide hidden|masqu cach
contain|conten contien
include|inclu compren comport
exclude|exclu
combine|combin associ
separate|separ distinct
split|divis scind separ decoup fraction
merge|fusion
join|rejoin join
match|correspond
compare|compar
differ different|differ
equal|egal
count|compt nombr
measure|mesur
calculate compute|calcul
sum total|total somme
increase|augment
decrease reduce lower|diminu redui baiss
raise|relev augment
grow|croi grandi
improve|amelior
fix|corrig repar
repair|repar
break broke|cass rompu romp
fail failure|echou echec defaill panne
succeed success|reussi succes abouti
warn warning|avert
alert|alert
notify notified|inform averti prevenu notif
ignore|ignor negl
skip|saut ignor pass
repeat|repet
retry retri|reessa retent nouvelle
undo undone|annul
cancel|annul
confirm|confirm
approve|approuv
reject|rejet refus
accept|accept
request|demand requet
ask asked|demand
answer|repon
reply replied|repon
call|appel
name|nom
label|etiquet libell
tag|etiquet balis
mark|marqu signal
sign|sign connect
seal|scell cachet
lock|verrou
encrypt|chiffr
protect|proteg protec
share|partag
publish|publi
back up backup|sauvegard
snapshot|instantan
restore|restaur recuper retabl
recover|recuper restaur
replace|remplac
rename|renomm
move|deplac
copy copied|copi
paste|coll
import|import
export|export
upload|televers charg
download|telecharg
install|install
upgrade|nivea mise jour version
deploy|deploi deploy
build built|constru compil build gener
run ran|execut lanc fonction
launch|lanc demarr
start|demarr commenc lanc debut
restart|redemarr
shut shutdown|arret etein
turn|activ desactiv allum etein bascul
enable|activ
disable|desactiv
allowance|quota
quota|quota
limit|limit plafond
exceed|depass exced
reach|attein joign
minimum|minim
maximum|maxim
average|moyen
half|moiti demi
double|doubl
rate|taux frequen cadence tarif
price|prix tarif
cost|cout
fee fees|frais
charge|factur charge frais
bill billing|factur
invoice|factur
payment|paiement reglement
discount|remis reduc
tax taxes|taxe impot
agreement|accord contrat convention
customer|client
supplier vendor|fournisseur
merchant|commerc march
partner|parten
employee|employe salari collabor
worker|travaill worker
manager|gestionn responsab manager
owner|propriet
member|membre
guest|invit
visitor|visit
reviewer|relect
writer author|redact auteur
reader|lecteur
operator|operat
team teams|equipe
company|societe entrepris
department|service departement
office|bureau
building|batiment immeub
door|porte
street|rue
city|ville
country countries|pays
region|region
world|monde
language|langue
translation translate|tradu
word words|mot
sentence|phrase
page pages|page
chapter|chapit
title|titre
summary|resum
note notes|note remarq
comment|commentair
question|question
example|exempl
picture image|image photo
screen|ecran
window|fenetr
button|bouton
menu|menu
list|list
table|tableau table
row rows|ligne rangee
column|colonne
cell|cellule
field|champ
value|valeur
number|nombre numero
letter|lettre courrier
character|caracter
digit|chiffr
space|espac
line lines|ligne
file|fichier
folder directory|dossier repertoir annuair
disk|disq
memory|memoir
processor|processeur
server|serveur
client|client
network|reseau
port|port
address|adress
domain|domain
host|hote heberg
pod pods|pod
container|contene conteneur
volume|volum
image|imag
replica|replic
namespace|espac nom
secret|secret
certificate|certificat
key keys|cle clef
token|jeton
password|mot passe
account|compt
user|utilisat
role|role
group|group
permission|autoris permission droit
right rights|droit
policy policies|strateg politiq
rule|regl
setting|parametr reglage
option|option
parameter|parametr
variable|variabl
property properties|propriet
attribute|attribut
schedule|planif horair calendr program
event|eveneme
message|messag
mail e-mail email|mail courri messag
phone telephone|telephon
calendar|calendr agend
appointment|rendez
meeting|reunion
reminder|rappel
task|tache
job jobs|travail travau tache
project|projet
product|produit
order|command ordre
ticket|ticket
case cases|cas dossier incident
issue|problem incident ticket
error|erreur
bug bugs|bug bogue
log logs|journ
report|rapport signal
record|enregistr
document|document
form forms|formul
draft|brouillon
version|version
release|version publi parution sortie
branch|branch
commit|commit
repository repositories|depot referent
plugin|plugin extension greffon
theme|them
template|model gabarit
sample|exempl echantillon
test|test essai
check|verif control
scan|analys balay
search|recherch cherch
find found|trouv
look|regard cherch consult
see =seen|voir voit
watch|surveil regard observ
monitor|surveil
visible|visibl
public|publi
private|priv
internal|intern
external|extern
local|local
remote|distan
global|global mondial general
personal|personnel
common|commun courant
default|defaut
optional|faculta option
required|obligat requis exig
free|gratui libre
new|nouve neuf
old older|ancien vieux vieil
recent|recent
current|actuel cour
former|ancien
last|dernier
first|premier abord
next following|suivant prochain
previous|preced
early|tot
late|tard
fast|rapid vite
slow|lent
long|long
short|court
large|grand gros
small|petit
strong|fort
weak|faibl
safe|sur securis
secure security|secur
danger|danger
free|libre gratui
full|plein complet
empty|vid
whole entire|enti tout ensemble
single|seul unique
plain|simple clair
expensive|cher couteu
cheap|bon marche econom
week|semain
weekend|week
month|mois
year|an annee
day|jour
night|nuit
morning|matin
evening|soir
hour|heur
minute|minut
second|second
today|aujourd
tomorrow|demain
yesterday|hier
payslip|bulletin fiche paie
pay payroll|paie pay
salary wage|salair
expense|depens frais note
leave vacation holiday|conge vacance
administrator admin|administr
lawyer legal|juridi avocat
health|sante
school|ecol scolair
course|cours format
sensor|capteur
device|appareil
machine|machine
gateway|passerel
light|voyant lumier
signal|signal
vault|coffre
box boxes|boite case
bin trash|corbeil
shelf|etagere
metric|metriq
graph chart|graphiq
statistic|statist
annotation|annotat
hook|hook crochet
manifest|manifest
driver|pilot
driver|conducteur chauffeur
schema|schema
query queries|requet
index|index
cache|cache
queue|file attente
worker|worker
thread|fil
loop|boucl
branch|agence succursal
stream|flux
output|sortie
input|entree
standard|standard norm
path|chemin
link|lien
site|site
portal|portail
console|console
terminal|terminal
shell|shell interpret
script|script
command|command
argument|argument
function|fonction
class|class
object|objet
array|tableau
string|chaine
boolean|boole
integer|entier
float|flottant decim
true|vrai
false|faux
`;
