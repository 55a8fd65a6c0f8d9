internal import ManagementCommands

await runManage()
