/** What the pane says around its tabs. */
export const PANE_SENTENCES = {
  laden: 'Een ogenblik…',
  lezen: 'Het werkblad wordt gelezen…',
  tabs: 'Onderdelen van Opgavewijzer',
  geenExcel: 'Opgavewijzer werkt alleen in Excel. Open het vanaf het lint van Excel.',
  teOud:
    'Deze versie van Excel is te oud voor Opgavewijzer. Werk Excel bij, of vraag de beheerder om een nieuwere versie.',
  nietGestart: 'Opgavewijzer kon niet starten. Sluit het deelvenster en open het opnieuw.',
  nietOpgehaald:
    'Een deel van Opgavewijzer kon niet worden opgehaald; er is niets geschreven. Kijk of de verbinding er is en probeer het opnieuw. Lukt het niet, sluit dan het deelvenster en open het weer.',
  opnieuw: 'Opnieuw proberen',
  tabStoring:
    'Dit onderdeel kan niet worden getoond door een fout in Opgavewijzer zelf. In uw werkblad is daardoor niets veranderd.',
  paneelStoring:
    'Opgavewijzer kan niet worden getoond door een fout in Opgavewijzer zelf. In uw werkblad is daardoor niets veranderd.',
} as const;
