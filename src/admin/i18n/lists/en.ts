const listsEn = {
  nav: {
    overview: "Overview",
    orders: "Orders",
    returns: "Returns",
    payouts: "Payouts",
    listings: "Listings",
    activity: "Activity",
    settings: "Settings",
  },
  list: {
    clearFilter: "Clear",
    clearFilters: "Clear filters",
    loadFailed: "Couldn't load the list",
    noResults: "No results",
    noResultsHint: "Try changing the filters or search query.",
    newest: "Latest first",
    oldest: "Earliest first",
    selectAll: "Select all on this page",
    selectMatching: "Select all {{count}} that match",
    selectPageOnly: "Select this page only",
    select: "Select {{name}}",
    selected_one: "{{count}} selected",
    selected_other: "{{count}} selected",
    clearSelection: "Clear selection",
    export: "Export CSV",
  },
  tasks: {
    title: "Background tasks",
    running: "In progress. You can keep working on other pages.",
    progress: "{{done}} of {{total}} done",
    moreProblems_one: "and {{count}} more",
    moreProblems_other: "and {{count}} more",
    close: "Dismiss: {{title}}",
    failed: "{{title}}: finished with errors. See the Walmart pages for details.",
  },
};

export default listsEn;
