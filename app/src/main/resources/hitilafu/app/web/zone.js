// Offers times in the reader's own zone, which only the browser knows.
const select = document.getElementById("zone");
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (select && own && ![...select.options].some((option) => option.value === own)) {
  select.add(new Option(own.replaceAll("_", " ") + " (yours)", own));
}
