import { routes, tabPages, type RouteName } from './routes'

const PACKAGES = 'packages/'

const names = Object.keys(routes) as RouteName[]
const built = names.filter((name) => routes[name].built).map((name) => routes[name].path as string)
const roots = [
  ...new Set(
    built.filter((path) => path.startsWith(PACKAGES)).map((path) => path.split('/').slice(0, 2).join('/')),
  ),
]

/** Native parts follow the system's theme through theme.json; H5 draws its tab bar itself (`lib/platform/tab-bar`). */
const isH5 = process.env.TARO_ENV === 'h5'
const themed = (name: string, plain: string) => (isH5 ? plain : `@${name}`)

const labels = { home: '首页', category: '分类', cart: '购物车', mine: '我的' }

export default defineAppConfig({
  pages: tabPages.map((name) => routes[name].path),
  subPackages: roots.map((root) => ({
    root,
    pages: built.filter((path) => path.startsWith(`${root}/`)).map((path) => path.slice(root.length + 1)),
  })),
  preloadRule: {
    [routes.home.path]: { network: 'all', packages: ['packages/goods'] },
    [routes.cart.path]: { network: 'all', packages: ['packages/order'] },
  },
  window: {
    navigationStyle: 'default',
    navigationBarTitleText: '鲜选集市',
    navigationBarBackgroundColor: themed('navBackground', '#F5F4F1'),
    navigationBarTextStyle: themed('navText', 'black') as 'black',
    backgroundColor: themed('page', '#F5F4F1'),
    backgroundTextStyle: themed('loading', 'dark') as 'dark',
  },
  tabBar: {
    color: themed('tab', '#666E69'),
    selectedColor: themed('tabSelected', '#058046'),
    backgroundColor: themed('tabBackground', '#FFFFFF'),
    borderStyle: themed('tabBorder', 'white') as 'black',
    list: tabPages.map((name) => ({
      pagePath: routes[name].path,
      text: labels[name],
      iconPath: themed(`${name}Icon`, `assets/tab/${name}.png`),
      selectedIconPath: themed(`${name}IconOn`, `assets/tab/${name}-on.png`),
    })),
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['getLocation', 'chooseLocation', 'chooseAddress'],
  permission: { 'scope.userLocation': { desc: '用于查找附近门店、计算距离和填写收货地址' } },
})
