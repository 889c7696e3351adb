/**
 * Words of technical documentation that say the same in English and French, one meaning a line. They only help to find
 * what belongs together where a text has no code, number or address; nothing is judged by them. Five letters and more
 * stand for every word that begins so, shorter ones for themselves.
 */
const meanings = `
save saves saved saving enregistre enregistrez sauvegard
open opens opened opening ouvrir ouvrez ouvre ouvert
select selects choose chose chosen selec choisi choix
copy copies copied copie copier copiez collez
delete delet remove remov suppri supprimer retire retirez efface
create creat cree creer creez creation
sign signs login logon connexion connectez connecte identifi
add adds added adding ajout ajoute ajoutez
assign grant grants affect attrib accord octro
user users utilisat usager
password secret secrets passe motdepasse
permission autoris
consent consentement
application app apps appli
registr inscri enregistrement
settings setting parametre reglage
file files fichier
folder folders dossier repert
page pages
button bouton
field fields champ champs
value values valeur
name names named nom noms nomme
key keys cle cles clef
need needs needed require besoin necess requi exige
before avant
after apres
later ensuite
first premier premiere
last dernier derniere
next suivant suivante
step steps etape
check checks verify verif controle
error errors erreur
wrong incorrect errone
fail fails failed failure echec echou
warning attention avertiss
never jamais
always toujours
only seul seule seulement uniquement
every each chaque
all tous toutes tout
some certain certains
without sans
between entre
because parce
same meme memes
other others autre autres
new nouveau nouvelle nouveaux
old ancien ancienne
time times heure temps
hour hours heures
day days jour jours
month months mois
year years annee
week weeks semaine
minute
second seconds seconde
date dates
start starts begin commence debut demarr
stop stops arret
end ends fin finit
run runs execut lance lancez
wait waits attend attendez patient
send sends sent envoi envoie envoyez
receive recoi recu receve
read reads reading lire lisez lecture
write writes writing ecrire ecrit ecriture
give gives donne donnez
take takes prend prenez
keep keeps kept garde gardez conserv
leave laiss
close closes ferme fermez
type types typed saisi
enter enters entrez
click clicks clique
turn enable activ
disable desactiv
download telech
upload
link links lien liens
address adress
mail mailbox courri boite messagerie
company compan socie entrep
customer client
vendor supplier fourn editeur
account compte comptes
owner propriet
administrator admin
role roles
group groups groupe
license licence
team teams equip
work works travail marche fonctionne
school ecole
screen ecran
window fenet
browser navig
menu menus
list lists liste listes
table tables tableau
row rows ligne lignes
column colonne
box case cases
network reseau
server serve
service services
environment environn
data donnee donnees
database base bases
request demand requet
response answer repon
token jeton
certificate certif
expire expir
limit limits limite
size taill
number numero nombre
large big grand grande gros
small petit petite
change modif chang
update mise mettez jour
replace rempl
move moves deplac
show shows display affich montr
hide hides masqu
see voir voyez
find finds found trouv
search cherch recherch
use uses used using utilis
help helps aide aider
support
example exemple
guide guides
overview apercu ensemble
requirement prereq prerequisite
troubleshoot depann
known connu
issue problem probl
sure assur
optional facult optionnel
mandatory oblig required
production
test tests essai tester
build builds construi
install
language langue
country pays
region
tenant locat
subscription abonn
billing factur
price cost prix cout
free gratuit
invoice
order orders comman
item items article
contact
sales vente ventes
purchase achat achats
public
private prive privee
internal intern
external extern
shared share partag
global
local
default defaut
custom personn
manual manuel
automatic autom
schedule planif
log logs journ
report rapport
version
feature fonct
tab tabs onglet
left gauche
right droit droite rights droits
top haut
bottom bas
above dessus
below dessous
inside dans
outside dehors
question
people personnes gens
country
source
target cible
rule rules regle regles
query requete
refresh actualis
reset reinit
security secur
sync synchron
backup sauvegarde
restore restaur
deploy deploi
publish publi
review revis relis
approve approuv
reject rejet refus
allow allows permet autorise
prevent empech
contain contien
include inclu compren
return retour renvo
`;

const conceptOfStem = new Map<string, number>();
for (const [concept, stems] of meanings.trim().split('\n').entries()) {
  for (const stem of stems.split(' ')) if (!conceptOfStem.has(stem)) conceptOfStem.set(stem, concept);
}

const shortestStem = 5;
const longestStem = Math.max(...[...conceptOfStem.keys()].map(({length}) => length));

/**
 * @param word in lower case, without accents
 * @returns a number for its meaning, the same in English and French
 */
export function conceptOf(word: string): number | undefined {
  const whole = conceptOfStem.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(word.length - 1, longestStem); length >= shortestStem; length--) {
    const concept = conceptOfStem.get(word.slice(0, length));
    if (concept !== undefined) return concept;
  }
  return undefined;
}
