import ManageKit

await runProject("{{ project_name }}", apps: installedApps)
