/** Words that a name may hold and what they do there, whatever it names: translated, dropped, or read as a part of something. */

/** Common words of other languages, as the English ones that the names are made of. */
export const otherWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    user: 'usuario usuarios usuário usuários utilisateur utilisateurs benutzer nutzer anwender utente utenti gebruiker användare użytkownik пользователь пользователи ユーザー ユーザ 利用者 用户 用戶 사용자',
    client: 'cliente clientes klient klienten kunde kunden клиент クライアント 客户端 客户 클라이언트',
    browser: 'navegador navigateur ブラウザ 浏览器 브라우저 браузер',
    queue: 'cola fila warteschlange coda wachtrij kolejka очередь キュー 队列 消息队列 큐',
    topic: 'tema sujet thema トピック 主题 토픽',
    table: 'tabla tabela tabelle tavola таблица テーブル 表 테이블',
    function: 'función funcion função funcao fonction funktion funzione функция 関数 函数 함수',
    database:
      'datenbank datenbanken banco-de-dados base-de-datos bases-de-datos base-de-données bd データベース 数据库 資料庫 데이터베이스',
    cache: 'caché zwischenspeicher кэш キャッシュ 缓存 캐시',
    'load-balancer':
      'balanceador balanceador-de-carga lastverteiler répartiteur équilibreur ロードバランサー ロードバランサ 负载均衡 负载均衡器 로드밸런서',
    bucket: 'バケット 存储桶 버킷',
    server: 'servidor serveur サーバー サーバ 服务器 서버 сервер',
    service: 'servicio serviço dienst servizio サービス 服务 서비스 сервис',
    scheduler: 'planificador zeitplaner スケジューラ 调度器',
  }).flatMap(([english, words]) => words.split(' ').map((word) => [word, english] as const)),
);

/** Sentences begin with these, names do not. */
export const verbs: ReadonlySet<string> = new Set(
  'add aggregate analyze apply archive ask authenticate authorise authorize build calculate call check choose clean collect compute confirm convert create decide delete deploy detect do emit enrich extract fetch filter find generate get handle has have is are insert invoke join load log lookup make merge move need notify parse persist poll process publish pull push put query read receive record reject render resize restore retrieve retry return run save scan select send serve set show split start stop store submit sync test train transform trigger try update upload use validate verify wait write go need needs should can does'.split(
    ' ',
  ),
);

/** Stand behind any name and leave it what it is. */
export const tails: ReadonlySet<string> = new Set(
  'primary secondary replica replicas standby master slave main cluster clusters instance instances node nodes writer reader global regional active passive prod production dev staging test tier new old v1 v2 v3 a b c d i ii iii one two east west'.split(
    ' ',
  ),
);

/** Stand behind the name of a service as what of it is meant: behind everyday words they are the thing itself. */
export const parts: ReadonlySet<string> = new Set(
  'table tables db database pool fleet group service services function functions bucket buckets queue queues topic topics stream streams endpoint endpoints api apis layer eni enis trigger job jobs task tasks store storage volume rule rules'.split(
    ' ',
  ),
);

/** What of a network or a service is drawn as a box of its own: behind another name they are parts of it. */
export const pieces: ReadonlySet<string> = new Set([
  'vpc',
  'subnet',
  'availability zone',
  'eni',
  'elastic ip',
  'security group',
  'route table',
  'network acl',
  'nacl',
  'model registry',
  'model monitor',
  'iam role',
  'iam policy',
  'ebs volume',
  'lex',
  'connect',
  'batch job',
  'translate',
  'detective',
  'inspector',
  'vpn',
]);
