/**
 * What sign-in names are made of: things one can see or hold, the same in both forms of Norwegian, with the letters
 * that every keyboard has. None that could sound like an illness, a person or a judgement.
 */
export const words = (
  "bekk benk berg blad blomst bord brygge busk bukt dal damp dun eik einer ekorn eng eple fane fasan ferje " +
  "fjell fjord flaske fugl furu garn gitar glass gran granitt gren grind gulrot hage hatt havn hegg hest jakke " +
  "jord kaffe kajakk kanel kano kart klokke knapp kobber kongle kopp kork korn krakk krukke kvist lampe lerke " +
  "lilje lind loft lupin lykt lyng marmor melk mose mur nype olje orgel orkide ost papir park pensel perle piano " +
  "pil plomme potte pute rabarbra ramme regn reip ring rips rosin rug saft sand seil sekk selje silke sirkel skje " +
  "skog sky slede sol spade speil stein sti stol strand svane syrin tavle tind tog torg trapp tre tromme tulipan " +
  "ugle ull urt vaffel varde vest vind viol vogn vott"
).split(" ");
