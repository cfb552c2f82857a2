// The technician's shell is one static page: language and theme are set here, before the first paint.
(function () {
  var root = document.documentElement;
  var read = function (name) {
    var found = document.cookie.match(new RegExp('(?:^|; )' + name + '=([^;]*)'));
    return found ? found[1] : '';
  };
  var locale = read('kiriwake-locale') || navigator.language.slice(0, 2);
  root.lang = locale === 'en' ? 'en' : 'ja';
  var theme = read('kiriwake-theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
})();
