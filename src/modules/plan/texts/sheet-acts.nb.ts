export const nb = {
  acts: {
    "plan-sheet": "skrev noe ved siden av planen",
    "plan-sheet-version": "endret noe ved siden av planen",
    "plan-sheet-removal": "tok bort noe ved siden av planen",
    "plan-sheet-restoration": "hentet tilbake noe ved siden av planen",
    "plan-role": "skrev hvem som gjør hva i samarbeidet",
    "plan-role-yes": "sa ja til hvem som gjør hva i samarbeidet",
    "plan-role-yes-withdrawal": "tok tilbake et ja til hvem som gjør hva",
    "plan-attempt": "skrev et forsøk på å samarbeide om en plan",
    "plan-story-share": "delte historien sin med noen i planen",
    "plan-story-share-ending": "sluttet å dele historien sin med noen i planen",
    "plan-story-reading": "bekreftet å ha lest historien",
  },
};
