const productDe = {
  title: "Walmart",
  loading: "Walmart-Angebote werden geladen …",
  failed: "Die Walmart-Angebote konnten nicht geladen werden",
  none: "Noch keine Variante dieses Produkts wird bei Walmart angeboten.",
  addTo: "Zu {{account}} hinzufügen",
  add_one: "{{count}} Variante hinzufügen",
  add_other: "{{count}} Varianten hinzufügen",
  match: "Produkte abgleichen",
  sellOnWalmart: "{{sku}} bei Walmart verkaufen",
  onWalmart: "Bei Walmart",
  expected: "Sollwert",
  units_one: "{{count}} Stück",
  units_other: "{{count}} Stück",
  confirmed: "Bestätigt {{time}}",
  neverConfirmed: "Noch nicht bestätigt",
  excluded: "Ausgeschlossen: Bestand und Preis werden nicht gesendet",
  retiring: "Wird ausgelistet",
  quantityError: "Bestand: {{error}}",
  priceError: "Preis: {{error}}",
  promotion: {
    title: "Aktion",
    error: "Aktion: {{error}}",
    from: "ab {{time}}",
    until: "bis {{time}}",
    states: {
      planned: "Geplant",
      running: "Läuft",
      pending: "Wird gesendet",
      plain: "Als normaler Preis",
      rejected: "Abgelehnt",
    },
    hints: {
      plain:
        "Walmart braucht für eine Aktion vier Stunden Vorlauf. Bis dahin wird der Aktionspreis ab Beginn als normaler Preis gesendet.",
      rejected: "Der Aktionspreis wird ab Beginn als normaler Preis gesendet.",
    },
  },
  status: {
    draft: "Entwurf",
    processing: "In Bearbeitung",
    matched: "Abgeglichen",
    staged: "Abgeglichen, noch nicht live",
    published: "Veröffentlicht",
    unpublished: "Nicht veröffentlicht",
    error: "Fehler",
  },
  toast: {
    added_one:
      "{{count}} Entwurf hinzugefügt. Gleichen Sie ihn ab, um ihn bei Walmart zu verkaufen.",
    added_other:
      "{{count}} Entwürfe hinzugefügt. Gleichen Sie sie ab, um sie bei Walmart zu verkaufen.",
    nothingAdded: "Alle Varianten haben bereits ein Angebot.",
    matching: "Übermittelt. Walmart durchsucht seinen Katalog.",
    excluded: "{{sku}} ausgeschlossen. Bestand und Preis werden nicht mehr gesendet.",
    included: "{{sku}} wird wieder bei Walmart verkauft.",
  },
};

export default productDe;
