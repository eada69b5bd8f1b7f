import type { Translation } from '../translation.ts'

/** Words about who made a review, and how, in simplified Chinese. */
export const makers = {
  makers: {
    by: '作者：{people}',
    editedBy: '编者：{people}',
    orcidOf: '{name}的 ORCID 页面',
    whoMadeIt: '作者与贡献',
    author: '作者',
    editor: '编者',
    abstract: '摘要',
    keywords: '关键词：{keywords}。',
    funding: '资助',
    grant: '项目编号 {award}',
    search: '文献检索方法',
    searched: '最近一次检索：{date}，数据库：{databases}。',
    doi: '本版的 DOI：{link}。',
    conceptDoi: '所有版本的 DOI：{link}。',
  },
  creditRoles: {
    conceptualization: '构思',
    'data-curation': '数据管理',
    'formal-analysis': '形式分析',
    'funding-acquisition': '获取资助',
    investigation: '调查研究',
    methodology: '方法学',
    'project-administration': '项目管理',
    resources: '提供资源',
    software: '软件',
    supervision: '监督指导',
    validation: '验证',
    visualization: '可视化',
    'writing-original-draft': '写作：初稿',
    'writing-review-editing': '写作：审阅与修改',
  },
} satisfies Translation<'other'>
