// First of all imports: the router and Taro's H5 entry import each other.
import '@tarojs/taro'
