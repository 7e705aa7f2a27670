const activityEn = {
  none: "Nothing was said yet.",
  outcomes: {
    ok: "OK",
    error: "Error",
    uncertain: "No answer",
  },
  actions: {
    retry: "Retried",
  },
};

export default activityEn;
