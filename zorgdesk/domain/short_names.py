"""Flemish short forms of given names: Jef is a Jozef, Leen perhaps a Helena."""

from collections.abc import Mapping
from types import MappingProxyType

_FAMILIES = """
    jozef josef joseph jef jos jo sjef jozefien josephine fien fientje
    helena helene heleen leen leentje lena
    magdalena leentje leen
    albert bert berten bertje
    hubert bert
    robert bert rob bob robbe
    lambert bert
    adelbert bert
    norbert bert
    theresia theresa trees treesje thea tres
    maria mia ria mieke marie mariette maaike marijke miet
    johannes jan johan hans jean
    johanna jo joke hanna hanneke jeanne jana
    franciscus frans frank cis ciske sus suske frankie
    francisca cisca siska francine
    petrus peter piet pieter pierre
    guillaume willem wim willy guillermo
    wilhelmus willem wim willy
    cornelius cornelis kees cor nelis
    gustaaf gustave staf gust staaf
    leopold pol leo
    paul pol paulus
    elisabeth liesbeth lies els elise betty bea lisbeth elly lisa
    katharina catharina katrien kaat trien katelijne kathleen katleen trijn
    margaretha greet griet margriet greta margot gretel
    geertruida geertrui geert trui gerda truus
    godelieve lieve godelief lief
    antonius anton antoon toon tony tonny antoine
    antonia toni tonia
    michael michiel michel giel
    nicolaas nico klaas niels nicolas nick
    alexander alex lex sander xander
    alexandra sandra alex
    christiaan chris kris christian
    christina christine chris kris kristien stien tine christien kristin
    martinus maarten martin tin mart
    martina martine tine
    jacobus jacob jaak jacques koos jaap
    emilius emiel miel mil
    camillus camiel miel
    lodewijk louis lode wiet ludo
    ludovicus ludo lode
    dominicus dominiek dominique domien
    mattheus mathieu matthias thijs tijs mattias
    matthijs thijs tijs
    thomas tom tommy
    philippus filip philip philippe flip
    stefaan stefan stephan steven stef stefanie
    rudolf ruud rudi rudy
    veronica veronique vero
    annelies an lies annelieske
    anna an annie anneke anouk
    rosalia roza rosa roos lia
    henricus hendrik henri rik henk
    frederik fred freek rik
    patricia patsy tricia
    patrick rik pat
    ignatius ignace nand
    ferdinand fernand nand
    desire deseer
    augustus gust august guust
    eduard edward eddy edouard ward
    gerardus gerard geert gerrit
    raymond mon raymonde
    edmond mon edmonde
    simonne mone simone
    sebastiaan bas seba
    benjamin ben
    bernard ben bernhard benny
    daniel daan dany danny
    samuel sam
    gabriel gaby gabrielle
    jeroen roen
    vincent vin
    victor vik viktor
    victoria vicky viki
    dorothea dora thea dorien
    barbara babs barbe
    hendrika rika hendrikje ria
    monica monique mon monika
    mohamed mohammed muhammad mo mohammad
    fatima fatma fati
"""


def _families() -> Mapping[str, frozenset[int]]:
    known: dict[str, set[int]] = {}
    for number, line in enumerate(_FAMILIES.strip().splitlines()):
        for name in line.split():
            known.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in known.items()}


FAMILIES = MappingProxyType(_families())
"""Of a folded given name, the numbers of the names it may be a form of."""


def may_be_one(name: str, other: str) -> bool:
    """Whether two folded given names may be of one person: Jef and Jozef, but never Jef and Piet."""
    return not FAMILIES.get(name, frozenset()).isdisjoint(FAMILIES.get(other, frozenset()))
