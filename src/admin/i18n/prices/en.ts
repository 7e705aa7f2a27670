const pricesEn = {
  guard: {
    title: "Price protection",
    description:
      "Unusual prices wait until you have checked them. Walmart keeps the old price meanwhile. With protection on, a price below the minimum price waits as well.",
    max_change_percent: "Largest change of one price (%)",
    max_change_percentHint: "A price that moves further waits for you. Empty: no limit.",
    max_listings_percent: "Largest share of listings (%)",
    max_listings_percentHint:
      "If more of your listings change their price within an hour, none of the new prices is sent until you decide. Empty: no limit.",
    wrong: "Enter a number above 0.",
    recommend: "Use recommended values",
  },
  hold: {
    title: "The new price waits for you",
    kept: "You kept the old price",
    change: "{{to}} instead of {{from}} ({{change}}) is more than the account allows.",
    below_floor: "{{to}} is below the minimum price of {{floor}}.",
    mass_change: "{{to}} instead of {{from}} ({{change}}) is part of a change of many prices.",
    none: "no price",
    send: "Send this price",
    keep: "Keep the old one",
    sent: "The price of {{sku}} is being sent",
    stays: "The price of {{sku}} stays",
    flag: "Price on hold",
  },
  filter: {
    label: "New price",
    true: "Waits for you",
    false: "Nothing waits",
  },
  stop: {
    summary_one: "{{count}} of {{listings}} prices would change by {{change}}. It was not sent.",
    summary_other:
      "{{count}} of {{listings}} prices would change by {{change}}. None of them was sent.",
    range: "{{lowest}} to {{highest}}, mostly {{median}}",
    undo: "If an import went wrong, correct the prices in Medusa: what is right again goes from this list.",
    send: "Send all",
    keep: "Keep the old prices",
    sent: "The prices are being sent",
    stays: "The old prices stay",
  },
  preview: {
    held_one: "{{count}} price would wait for your approval.",
    held_other: "{{count}} prices would wait for your approval.",
    stopped: "So many prices would change that none is sent until you approve it on the overview.",
  },
  buyBox: {
    title: "Buy Box",
    winning: "Winning",
    losing: "Losing",
    unknown: "None",
    seen: "Seen",
    price: "Buy Box {{price}}",
    own: "yours {{price}}",
    competitor: "elsewhere {{price}}",
    rate: "won {{percent}} % of the time",
  },
  incentive: {
    title: "Discount by Walmart",
    text: "Walmart pays {{amount}} of the discount",
    other: "Walmart takes part: {{type}}",
  },
};

export default pricesEn;
