const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Elements that are never read: what is not shown, what is withdrawn, and what is worked with rather than read. */
export const UNSEEN = words(
  'head script style noscript template iframe object embed svg canvas audio video map dialog button select textarea input datalist option progress meter frameset noframes del s strike',
);

/** Elements that begin and end a paragraph; all others are part of one. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** Landmarks of WAI-ARIA that are around a text and not of it. */
export const SIDE_ROLES = words(
  'navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar tablist',
);

/** Words in ids and classes of what is around a text. */
export const SIDE_WORDS = words(
  `nav navbar navi navigation navigations menu menus submenu topnav sidenav subnav breadcrumb breadcrumbs crumb crumbs
   cookie cookies consent gdpr ccpa onetrust sidebar sidebars share shares sharing sharebar addthis addtoany social socials related
   recommended recommendations newsletter subscribe subscription signup advert adverts advertisement advertising ads ad promo
   sponsor sponsored popup modal overlay toolbar pagination pager paging skip skiplink skiplinks footer foot copyright
   masthead topbar login signin searchbox searchform languages langs comments disqus noprint toc backtotop totop
   editsection navbox catlinks printfooter hatnote sistersitebox ambox mbox reflist-nav jump tags navheader navfooter
   navlinks navpath docnav ticker btn headerlink bdsharebuttonbox`,
);

/** Words before `header` in the names of a page's head, where `header` alone may be an article's. */
export const PAGE_HEADS = words('site global top app portal');

/** Classes of text that is there for screen readers alone. */
export const UNSEEN_CLASSES = words(
  'sr-only visually-hidden visuallyhidden screen-reader-text screenreader-text skip-link hidden',
);

/** Whole paragraphs that are knobs, not text. */
export const KNOBS = words(
  `skip_to_content skip_to_main_content skip_navigation print print_this_page printer_friendly_version share share_this
   share_this_page email email_this back_to_top to_top top home next previous prev back read_more more close menu search
   log_in login sign_in sign_up register subscribe advertisement tweet facebook twitter linkedin whatsapp download_pdf
   accept accept_all decline ok save font_size a+ a- a 首页 上一页 下一页 上一篇 下一篇 返回顶部 返回首页 打印 打印本页 打印此页
   分享 分享到 分享到： 关闭 关闭窗口 登录 注册 收藏 更多`,
);
