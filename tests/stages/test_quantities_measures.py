"""Measures in UCUM units: one sentence per row with all that must be found in it."""

import pytest

from tests.stages.quantities import claims_table

pytestmark = pytest.mark.model

FOUND: list[tuple[str, list[str]]] = [
    ("La digue s'étend sur 40 km.", ["40 km = 40 measure km"]),
    ("Le vent souffle à 120 km/h.", ["120 km/h = 120 measure km/h"]),
    ("La fosse mesure 3 mètres de profondeur.", ["3 mètres = 3 measure m"]),
    ("Le champ couvre 12 hectares.", ["12 hectares = 12 measure har"]),
    ("La cargaison pèse 250 tonnes.", ["250 tonnes = 250 measure t"]),
    ("Le séisme de magnitude 6,4 a été ressenti.", ["6,4 = 6.4 measure {magnitude}"]),
    ("Une secousse de 5,2 sur l'échelle de Richter a été enregistrée.", ["5,2 = 5.2 measure {magnitude}"]),
    ("Il est tombé 30 mm de pluie.", ["30 mm = 30 measure mm"]),
    ("Il fait - 10 degrés à l'aube.", ["- 10 degrés = -10 measure Cel"]),
    ("L'étoile est à 4,3 a.l. d'ici.", ["4,3 a.l. = 4.3 measure [ly]"]),
    ("Le thermomètre affichait -12 °C.", ["-12 °C = -12 measure Cel"]),
    ("Il faisait 38 degrés à l'ombre.", ["38 degrés = 38 measure Cel"]),
    ("Il fait moins quinze degrés ce matin.", ["moins quinze degrés = -15 measure Cel"]),
    ("Le mercure est descendu à 10 degrés au-dessous de zéro.", ["10 degrés au-dessous de zéro = -10 measure Cel"]),
    ("L'appartement fait 45 m².", ["45 m² = 45 measure m2"]),
    ("Le terrain fait 800 mètres carrés.", ["800 mètres carrés = 800 measure m2"]),
    ("Le barrage retient 3 millions de mètres cubes.", ["3 millions de mètres cubes = 3000000 measure m3"]),
    ("Le débit atteint 120 m³/s.", ["120 m³/s = 120 measure m3/s"]),
    ("La centrale produit 900 MW.", ["900 MW = 900 measure MW"]),
    ("La consommation atteint 350 kWh.", ["350 kWh = 350 measure kW.h"]),
    ("Ils ont trouvé 2 kilos de cocaïne.", ["2 kilos = 2 measure kg"]),
    ("Le puits a donné 500 litres par minute.", ["500 litres par minute = 500 measure L/min"]),
    ("Le bateau dérive à 12 milles nautiques.", ["12 milles nautiques = 12 measure [nmi_i]"]),
    ("La tour culmine à 330 m.", ["330 m = 330 measure m"]),
    ("La mer monterait de 40 cm à 1 m.", ["40 cm à 1 m = 0.4..1 measure m"]),
    ("Le mur fait de 20 à 25 centimètres.", ["20 à 25 centimètres = 20..25 measure cm"]),
    ("L'air contient 420 ppm de carbone.", ["420 ppm = 420 measure [ppm]"]),
    ("Le sac pèse 3,5 kg.", ["3,5 kg = 3.5 measure kg"]),
    ("Le bruit dépasse 85 décibels.", ["85 décibels = 85 measure dB MORE_THAN"]),
    ("Le virage est à 90 degrés.", ["90 degrés = 90 measure deg"]),
    ("Le colis mesure 1 m 80.", ["1 m 80 = 1.8 measure m"]),
    ("La fumée monte à 4 000 pieds.", ["4 000 pieds = 4000 measure [ft_i]"]),
    ("La production est de 500 000 barils par jour.", ["500 000 barils = 500000 measure [bbl_us]"]),
    ("Le fichier pèse 3 Go.", ["3 Go = 3 measure GBy"]),
    ("L'avion vole à 900 kilomètres à l'heure.", ["900 kilomètres à l'heure = 900 measure km/h"]),
    ("Le village (- 12 °C à l'aube) grelotte.", ["- 12 °C = -12 measure Cel"]),
]

test_claims = claims_table(FOUND)
