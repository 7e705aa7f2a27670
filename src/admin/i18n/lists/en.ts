const listsEn = {
  nav: {
    overview: "Overview",
    orders: "Orders",
    returns: "Returns",
    listings: "Listings",
    activity: "Activity",
    settings: "Settings",
  },
  list: {
    any: "Any",
    clear: "Clear filters",
    failed: "The list could not be loaded",
    nothing: "Nothing found",
    nothingHint: "Search for something else, or clear the filters.",
    newest: "Latest first",
    oldest: "Earliest first",
    selectAll: "Select all on this page",
    select: "Select {{name}}",
    selected_one: "{{count}} selected",
    selected_other: "{{count}} selected",
    unselect: "Clear selection",
  },
  tasks: {
    title: "Work under way",
    running: "Under way. You may go on to other pages.",
    soFar_one: "{{count}} so far. You may go on to other pages.",
    soFar_other: "{{count}} so far. You may go on to other pages.",
    progress: "{{done}} of {{total}} done",
    moreProblems_one: "and {{count}} more",
    moreProblems_other: "and {{count}} more",
    close: "Dismiss: {{title}}",
    failed: "{{title}}: not all went well. See the Walmart pages.",
  },
};

export default listsEn;
